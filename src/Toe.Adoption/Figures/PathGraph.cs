using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Figures;

/// <summary>What a path diagram shows, before anything has a place: nodes and links with all their words.</summary>
internal sealed class PathGraph
{
    private const double NameWidth = 146;
    private const double HexagonNameWidth = 138;

    private readonly PathReading reading;
    private readonly FigureSettings settings;
    private readonly FigureWords words;
    private readonly Dictionary<string, Band> bands;
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private readonly List<PathNode> nodes = [];
    private readonly List<PathLink> links = [];

    private PathGraph(PathReading reading, FigureSettings settings, Func<StructuralPath, bool> isShown)
    {
        this.reading = reading;
        this.settings = settings;
        words = settings.Words;
        bands = Band.Of(reading.Model, words);
        StructuralPath[] paths = [.. reading.Model.Paths.Where(isShown)];
        HashSet<string> together = settings.ShowControls ? [] : Together(reading.Model, paths);
        AddNodes([.. paths.SelectMany(path => new[] { path.From, path.To })], together);
        AddLinks(isShown, together);
        ControlNames = [.. reading.Model.Constructs.Where(construct => together.Contains(construct.Name)).Select(construct => construct.Label)];
    }

    /// <summary>The nodes, in the order of the model.</summary>
    public IReadOnlyList<PathNode> Nodes => nodes;

    /// <summary>The links, in the order of the model.</summary>
    public IReadOnlyList<PathLink> Links => links;

    /// <summary>The control variables that one node stands for.</summary>
    public ValueList<string> ControlNames { get; }

    /// <summary>Whether the links have intervals.</summary>
    public bool HasIntervals => reading.Intervals.Count > 0;

    /// <summary>All paths and explained variances in sentences.</summary>
    public string Description => string.Join(' ', links.Select(link => link.Sentence).Concat(Explanations()).Where(text => text.Length > 0));

    /// <summary>The graph of the paths that are to be shown.</summary>
    public static PathGraph Of(PathReading reading, FigureSettings settings, Func<StructuralPath, bool>? isShown = null) =>
        new(reading, settings, isShown ?? (_ => true));

    // Controls that only explain say little one by one.
    private static HashSet<string> Together(AdoptionModel model, StructuralPath[] paths)
    {
        HashSet<string> explained = [.. model.Paths.Select(path => path.To)];
        HashSet<string> shown = [.. paths.Select(path => path.From)];
        HashSet<string> controls =
        [
            .. model.Constructs.Where(construct => construct is Control && shown.Contains(construct.Name) && !explained.Contains(construct.Name))
                .Select(construct => construct.Name),
        ];
        return controls.Count > 1 ? controls : [];
    }

    private void AddNodes(HashSet<string> shown, HashSet<string> together)
    {
        for (int i = 0; i < reading.Model.Constructs.Count; i++)
        {
            Construct construct = reading.Model.Constructs[i];
            if (shown.Contains(construct.Name) && !together.Contains(construct.Name))
            {
                positions.Add(construct.Name, nodes.Count);
                nodes.Add(NodeOf(construct, reading.Explained[i]));
            }
        }

        foreach (string name in together)
        {
            positions.Add(name, nodes.Count);
        }

        if (together.Count > 0)
        {
            string label = Text.Invariant($"{words.Say(FigureWords.Controls)} ({together.Count})");
            nodes.Add(new PathNode
            {
                Label = label,
                Band = Band.Controls(words),
                Shape = NodeShape.Dashed,
                Name = WrappedText.Name(label, NameWidth, PathText.Name),
            });
        }
    }

    private PathNode NodeOf(Construct construct, double? explained)
    {
        NodeShape shape = construct switch
        {
            Control => NodeShape.Dashed,
            { Measurement: SingleItem } => NodeShape.Rectangle,
            { Measurement: Composite } => NodeShape.Hexagon,
            _ => NodeShape.Stadium,
        };
        return new PathNode
        {
            Label = construct.Label,
            Band = bands[construct.Name],
            Shape = shape,
            Explained = explained is { } value ? "R\u00B2 " + words.Coefficient(value, settings.Decimals) : null,
            IsOutcome = construct is Outcome,
            Name = WrappedText.Name(
                construct.Label, shape == NodeShape.Hexagon ? HexagonNameWidth : NameWidth, PathText.Name),
        };
    }

    private void AddLinks(Func<StructuralPath, bool> isShown, HashSet<string> together)
    {
        var drawn = new HashSet<(int, int)>();
        for (int i = 0; i < reading.Model.Paths.Count; i++)
        {
            StructuralPath path = reading.Model.Paths[i];
            if (!isShown(path))
            {
                continue;
            }

            bool isOfSeveral = together.Contains(path.From);
            int from = positions[path.From];
            int to = positions[path.To];
            string sentence = SentenceOf(i);
            if (!isOfSeveral)
            {
                links.Add(LinkOf(i, from, to) with { Sentence = sentence });
            }
            else if (drawn.Add((from, to)))
            {
                links.Add(new PathLink { From = from, To = to, IsControl = true, Sentence = sentence });
            }
            else
            {
                int at = links.FindIndex(link => link.From == from && link.To == to);
                links[at] = links[at] with { Sentence = links[at].Sentence + " " + sentence };
            }
        }
    }

    private PathLink LinkOf(int path, int from, int to)
    {
        double coefficient = reading.Coefficients[path];
        Interval? interval = IntervalOf(path);
        return new PathLink
        {
            From = from,
            To = to,
            Coefficient = words.Signed(coefficient, settings.Decimals),
            Interval = interval is { } ends ? words.Interval(ends, settings.Decimals) : "",
            IsSettled = interval is { } found ? !found.Contains(0) : null,
            IsControl = nodes[from].Shape == NodeShape.Dashed,
            Tags = Differs(path, out bool expected)
                ? [words.Say(FigureWords.ExpectedTag, reading.Model.Hypothesis(path)!.Value, Mark(expected)), words.Say(FigureWords.FoundTag, Mark(coefficient > 0))]
                : [],
        };
    }

    private Interval? IntervalOf(int path) => reading.Intervals.Count > 0 ? reading.Intervals[path] : null;

    // An estimate of zero has no sign to differ.
    private bool Differs(int path, out bool expected)
    {
        ExpectedSign sign = reading.Model.Paths[path].Expected;
        expected = sign == ExpectedSign.Positive;
        return sign != ExpectedSign.None && PathEstimate.IsSigned(reading.Coefficients[path]) && expected != reading.Coefficients[path] > 0;
    }

    private static string Mark(bool isPositive) => isPositive ? "+" : "\u2212";

    private string SentenceOf(int path)
    {
        StructuralPath drawn = reading.Model.Paths[path];
        double coefficient = reading.Coefficients[path];
        string text = words.Say(
            FigureWords.PathIs, reading.Model.Construct(drawn.From).Label, reading.Model.Construct(drawn.To).Label, words.Coefficient(coefficient, settings.Decimals));
        text += IntervalOf(path) is { } interval
            ? $", {words.Say(FigureWords.ConfidenceInterval, words.Percent(reading.Level))} {words.Interval(interval, settings.Decimals)}."
                + (interval.Contains(0) ? " " + words.Say(FigureWords.ZeroIncluded) : "")
            : ".";
        return Differs(path, out bool expected)
            ? $"{text} {words.Say(FigureWords.OppositeSign, Text.Invariant($"H{reading.Model.Hypothesis(path)!.Value}"), words.Sign(expected), words.Sign(coefficient > 0))}"
            : text;
    }

    private IEnumerable<string> Explanations() =>
        from i in Enumerable.Range(0, reading.Model.Constructs.Count)
        let construct = reading.Model.Constructs[i]
        where positions.ContainsKey(construct.Name) && reading.Explained[i] is not null
        let explained = reading.Explained[i]!.Value
        select ConstructEstimate.IsShare(explained)
            ? words.Say(FigureWords.Explained, words.WholePercent(explained), construct.Label, "")
            : words.Say(FigureWords.Inadmissible, construct.Label, words.Coefficient(explained, settings.Decimals));
}
