using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Syntax;

/// <summary>What model text has said so far, and where; in the end a model or all that is wrong with it.</summary>
internal sealed class ModelDraft(string source)
{
    private const int MostFaults = 1000;
    private const int MostSuggestions = 10;

    private readonly List<Issue> issues = [];
    private readonly List<(string Name, bool IsComposite, List<string> Columns)> blocks = [];
    private readonly List<(string From, string To)> paths = [];
    private readonly Dictionary<string, ModelDeclaration> declarations = new(StringComparer.Ordinal);
    private readonly Dictionary<(string From, string To), (ExpectedSign Sign, int Line)> signs = [];
    private readonly ModelPlaces places = new(
        Text.Visible(source), name => $" A line '{ModelSyntaxWriter.Quote(Text.Visible(name))} =~ column' would declare it.");
    private string? name;

    /// <summary>Whether so much is wrong that reading on would help nobody.</summary>
    public bool IsHopeless => issues.Count >= MostFaults;

    public void Fault(int line, string found, string expected = "", string remedy = "") =>
        Add(IssueCodes.ModelSyntax.Error(places.Line(line), found, expected, remedy));

    public void Fault(IssueCode code, int line, string what, string found, string remedy = "") =>
        Add(code.Error($"{places.Line(line)}, {what}", found, remedy: remedy));

    /// <summary>Remembers what stands in a statement that could not be read, so that it is not reported as missing.</summary>
    public void Doubt(IEnumerable<ModelToken> statement)
    {
        places.HasDoubts = true;
        foreach (ModelToken token in statement.Where(token => token.IsName))
        {
            places.AddDoubt(token.Text);
        }
    }

    public void NameModel(string text, int line)
    {
        if (name is not null)
        {
            Fault(line, Text.Invariant($"The model has a name already, in line {places.NameLine}."), "One name.", "Remove one of the lines.");
            return;
        }

        (name, places.NameLine) = (text, line);
    }

    public void AddBlock(string construct, bool isComposite, List<string> columns, int line)
    {
        blocks.Add((construct, isComposite, columns));
        places.AddConstruct(construct, line);
    }

    public void AddPath(string from, string to, int line)
    {
        paths.Add((from, to));
        places.AddPath(from, to, line);
    }

    public void AddSign(string from, string to, ExpectedSign sign, int line)
    {
        if (!signs.TryAdd((from, to), (sign, line)))
        {
            Fault(
                line,
                Text.Invariant($"The sign of {Show(from, to)} is stated already, in line {signs[(from, to)].Line}."),
                "One sign for each path.",
                "Remove one of the lines.");
        }
    }

    public ModelDeclaration Declaration(string construct, int line)
    {
        if (!declarations.TryGetValue(construct, out ModelDeclaration? declaration))
        {
            declarations.Add(construct, declaration = new ModelDeclaration(line));
        }

        return declaration;
    }

    public Validated<AdoptionModel> ToModel()
    {
        HashSet<string> targets = new(paths.Select(path => path.To), StringComparer.Ordinal);
        List<Construct> constructs = [.. blocks.Select(block => Make(block.Name, Measure(block), targets.Contains(block.Name)))];
        CheckDeclarations();
        CheckSigns();
        if (IsHopeless)
        {
            issues.Add(IssueCodes.ModelSyntax.Error(
                Text.Visible(source), Text.Invariant($"Reading stopped after {issues.Count} problems."), remedy: "Check that this is a model text at all."));
            return Validated.Refused<AdoptionModel>(issues);
        }

        Validated<AdoptionModel> model = AdoptionModel.Validate(
            name ?? DefaultName(),
            constructs,
            paths.Select(path => new StructuralPath(path.From, path.To, signs.GetValueOrDefault(path).Sign)),
            places);
        return issues.Count == 0 ? model : Validated.Refused<AdoptionModel>([.. issues, .. model.Issues]);
    }

    private void Add(Issue issue)
    {
        if (!IsHopeless)
        {
            issues.Add(issue);
        }
    }

    private static string Show(string from, string to) => $"{Text.Visible(from)} -> {Text.Visible(to)}";

    private Measurement Measure((string Name, bool IsComposite, List<string> Columns) block)
    {
        WeightingMode? mode = declarations.GetValueOrDefault(block.Name)?.Mode;
        return block.IsComposite
            ? Measurement.Composite(block.Columns, mode ?? WeightingMode.ModeB)
            : Measurement.Reflective(block.Columns, mode ?? WeightingMode.ModeA);
    }

    private Construct Make(string construct, Measurement measurement, bool isTarget)
    {
        ModelDeclaration? said = declarations.GetValueOrDefault(construct);
        string label = said?.Label ?? construct;
        ConstructKind kind = said?.Kind ?? (isTarget ? ConstructKind.Outcome : ConstructKind.Extended);
        bool isBarrier = said?.Polarity == Polarity.Barrier;
        if (said?.Polarity is not null && kind is ConstructKind.Outcome or ConstructKind.Control)
        {
            Fault(
                said.Line,
                $"{Text.Visible(construct)} is {(said.Kind is null ? "explained by a path and therefore " : "")}"
                    + $"{(kind == ConstructKind.Outcome ? "an outcome" : "a control")}: it is no driver or barrier.",
                "Only factors have a polarity.",
                "Declare it a factor, such as 'technology', or remove the word.");
        }

        return kind switch
        {
            ConstructKind.Technology when isBarrier => Construct.Technology(construct, label, measurement).AsBarrier(),
            ConstructKind.Technology => Construct.Technology(construct, label, measurement),
            ConstructKind.Organization when isBarrier => Construct.Organization(construct, label, measurement).AsBarrier(),
            ConstructKind.Organization => Construct.Organization(construct, label, measurement),
            ConstructKind.Environment when isBarrier => Construct.Environment(construct, label, measurement).AsBarrier(),
            ConstructKind.Environment => Construct.Environment(construct, label, measurement),
            ConstructKind.Outcome => Construct.Outcome(construct, label, measurement),
            ConstructKind.Control => Construct.Control(construct, label, measurement),
            _ when isBarrier => Construct.Extended(said?.Dimension ?? Dimension.Unspecified, construct, label, measurement).AsBarrier(),
            _ => Construct.Extended(said?.Dimension ?? Dimension.Unspecified, construct, label, measurement),
        };
    }

    private void CheckDeclarations()
    {
        var names = blocks.Select(block => block.Name).ToHashSet(StringComparer.Ordinal);
        int suggestions = 0;
        foreach ((string construct, ModelDeclaration said) in declarations)
        {
            if (!names.Contains(construct) && !places.IsDoubtful(construct))
            {
                suggestions++;
                Fault(
                    IssueCodes.UnknownConstruct,
                    said.Line,
                    $"declaration of {Text.Visible(construct)}",
                    $"There is no construct {Text.Visible(construct)}.",
                    (suggestions <= MostSuggestions ? NearestName.Suggest(construct, names) : "Correct the name.") + places.HowToDeclare(construct));
            }
        }
    }

    private void CheckSigns()
    {
        HashSet<(string, string)> known = [.. paths];
        foreach (((string from, string to), (_, int line)) in signs)
        {
            if (!known.Contains((from, to)) && !(places.IsDoubtful(from) && places.IsDoubtful(to)))
            {
                bool isReversed = known.Contains((to, from));
                Fault(
                    line,
                    $"There is no path {Show(from, to)}{(isReversed ? ", only its reverse" : "")}.",
                    "A sign belongs to a path of the model.",
                    $"Write '{ModelSyntaxWriter.Quote(Text.Visible(to))} ~ {ModelSyntaxWriter.Quote(Text.Visible(from))}' for the path"
                    + " or remove the line.");
            }
        }
    }

    private string DefaultName()
    {
        string stem = Path.GetFileNameWithoutExtension(source);
        return string.IsNullOrWhiteSpace(stem) ? source : stem;
    }
}
