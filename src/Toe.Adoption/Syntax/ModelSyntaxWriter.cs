using System.Text;

namespace Toe.Adoption.Syntax;

/// <summary>Writes a model as canonical text: only what differs from the defaults, in the order of the model.</summary>
internal static class ModelSyntaxWriter
{
    private const int WidestLine = 100;

    public static string Write(AdoptionModel model)
    {
        var targets = model.Paths.Select(path => path.To).ToHashSet(StringComparer.Ordinal);
        List<string>[] parts =
        [
            [$"model {InQuotes(model.Name)}"],
            [.. model.Constructs.Select(Block)],
            [.. model.Constructs.Select(construct => Declaration(construct, targets.Contains(construct.Name))).OfType<string>()],
            [.. Paths(model)],
            [.. model.Paths.Where(path => path.Expected != ExpectedSign.None).Select(Sign)],
        ];
        return string.Join("\n\n", parts.Where(part => part.Count > 0).Select(part => string.Join('\n', part))) + "\n";
    }

    /// <summary>The name as model text writes it: in quotes only where it must be.</summary>
    public static string Quote(string name) =>
        name.Length > 0 && name.All(ModelSyntaxTokenizer.IsBare) && !name.All(char.IsAsciiDigit) ? name : InQuotes(name);

    public static string InQuotes(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Block(Construct construct) =>
        Statement(construct.Name, construct.Measurement is Composite ? "<~" : "=~", construct.Measurement.Indicators);

    // Consecutive paths of one target share a statement: joining more of them would change the order of the paths.
    private static IEnumerable<string> Paths(AdoptionModel model)
    {
        var sources = new List<string>();
        for (int i = 0; i < model.Paths.Count; i++)
        {
            sources.Add(model.Paths[i].From);
            string target = model.Paths[i].To;
            if (i + 1 == model.Paths.Count || !string.Equals(model.Paths[i + 1].To, target, StringComparison.Ordinal))
            {
                yield return Statement(target, "~", sources);
                sources.Clear();
            }
        }
    }

    private static string Sign(StructuralPath path) =>
        $"{Quote(path.From)} -> {Quote(path.To)} : {(path.Expected == ExpectedSign.Positive ? "positive" : "negative")}";

    private static string? Declaration(Construct construct, bool isTarget)
    {
        List<string> words = [.. new[] { Kind(construct, isTarget), Polarity(construct), Mode(construct.Measurement) }.OfType<string>()];
        if (!string.Equals(construct.Label, construct.Name, StringComparison.Ordinal))
        {
            words.Add(InQuotes(construct.Label));
        }

        return words.Count > 0 ? $"{Quote(construct.Name)} : {string.Join(", ", words)}" : null;
    }

    private static string? Kind(Construct construct, bool isTarget) => construct switch
    {
        TechnologyFactor => "technology",
        OrganizationFactor => "organization",
        EnvironmentFactor => "environment",
        Outcome => isTarget ? null : "outcome",
        Control => "control",
        ExtendedFactor extended => !isTarget && extended.Dimension == Dimension.Unspecified ? null : $"dimension {InQuotes(extended.Dimension.Name)}",
        _ => throw new ArgumentException($"The construct {construct.Name} is of an unknown kind.", nameof(construct)),
    };

    private static string? Polarity(Construct construct) => construct is Factor { Polarity: Adoption.Polarity.Barrier } ? "barrier" : null;

    private static string? Mode(Measurement measurement) => measurement switch
    {
        Reflective { Mode: not WeightingMode.ModeA } reflective => Mode(reflective.Mode),
        Composite { Mode: not WeightingMode.ModeB } composite => Mode(composite.Mode),
        _ => null,
    };

    private static string Mode(WeightingMode mode) => mode switch
    {
        WeightingMode.ModeA => "mode A",
        WeightingMode.ModeB => "mode B",
        _ => "unit weights",
    };

    private static string Statement(string name, string op, IEnumerable<string> terms)
    {
        var text = new StringBuilder($"{Quote(name)} {op}");
        int lineStart = 0;
        string lead = " ";
        foreach (string term in terms.Select(Quote))
        {
            if (text.Length - lineStart + lead.Length + term.Length > WidestLine && lead.Length > 1)
            {
                text.Append(" +\n");
                lineStart = text.Length;
                lead = "    ";
            }

            text.Append(lead).Append(term);
            lead = " + ";
        }

        return text.ToString();
    }
}
