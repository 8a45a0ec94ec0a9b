namespace Toe.Adoption.Tests.Reference;

/// <summary>
/// cSEM's model text: <c>=~</c> a common factor, Mode A unless told otherwise; <c>&lt;~</c> a composite, Mode B unless told otherwise;
/// <c>~</c> a regression.
/// </summary>
internal static class CsemSyntax
{
    public static AdoptionModel Parse(string text, Func<string, string?> mode)
    {
        List<Construct> constructs = [];
        List<StructuralPath> paths = [];
        foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] sign = line.Split(" =~ ") is { Length: 2 } factor ? ["=~", .. factor]
                : line.Split(" <~ ") is { Length: 2 } composite ? ["<~", .. composite]
                : line.Split(" ~ ") is { Length: 2 } regression ? ["~", .. regression]
                : throw new FormatException($"'{line}' is no line of a model.");
            string left = sign[1];
            string[] right = sign[2].Split('+', StringSplitOptions.TrimEntries);
            switch (sign[0])
            {
                case "=~":
                    constructs.Add(Construct.Outcome(left, left, Measurement.Reflective(right, Mode(mode(left) ?? "modeA"))));
                    break;
                case "<~":
                    constructs.Add(Construct.Outcome(left, left, Measurement.Composite(right, Mode(mode(left) ?? "modeB"))));
                    break;
                default:
                    paths.AddRange(right.Select(source => new StructuralPath(source, left)));
                    break;
            }
        }

        return AdoptionModel.Create("reference", constructs, paths);
    }

    private static WeightingMode Mode(string name) => name switch
    {
        "modeA" => WeightingMode.ModeA,
        "modeB" => WeightingMode.ModeB,
        "unit" => WeightingMode.Unit,
        _ => throw new ArgumentException($"Unknown mode {name}.", nameof(name)),
    };
}
