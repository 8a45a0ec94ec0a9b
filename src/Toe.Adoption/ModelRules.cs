using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption;

/// <summary>What makes a model valid: each rule finds all its violations.</summary>
internal static class ModelRules
{
    // Nearest names are searched for the first few unknown names only: text of a thousand mistakes must not cost a thousand searches.
    private const int MostSuggestions = 10;
    private const int MostCycles = 20;
    private const int LongestCycle = 50;

    public static List<Issue> Check(AdoptionModel model, ModelPlaces places) =>
    [
        .. Names(model, places), .. Labels(model, places), .. Blocks(model, places), .. Paths(model, places), .. Neighbors(model, places),
    ];

    private static IEnumerable<Issue> Names(AdoptionModel model, ModelPlaces places)
    {
        IEnumerable<(string Place, string Kind, string Name)> names =
        [
            (places.OfModel, "model name", model.Name),
            .. model.Constructs.SelectMany(construct => NamesOf(construct, places.Of(construct))),
        ];
        return from item in names
               let problem = Guard.NameProblem(item.Name)
               where problem is not null
               select IssueCodes.InvalidName.Error(
                   $"{item.Place}{item.Kind} '{Text.Visible(item.Name)}'", problem, "Any other text is a name.", "Give it a visible name.");
    }

    private static IEnumerable<(string Place, string Kind, string Name)> NamesOf(Construct construct, string place)
    {
        yield return (place, "construct", construct.Name);
        if (!string.Equals(construct.Label, construct.Name, StringComparison.Ordinal))
        {
            yield return (place, $"construct {Text.Visible(construct.Name)}, label", construct.Label);
        }

        foreach (string indicator in construct.Measurement.Indicators)
        {
            yield return (place, $"construct {Text.Visible(construct.Name)}, indicator", indicator);
        }
    }

    private static IEnumerable<Issue> Labels(AdoptionModel model, ModelPlaces places)
    {
        var names = model.Constructs.Select(construct => construct.Name).ToHashSet(StringComparer.Ordinal);
        return from construct in model.Constructs
               where names.Contains(construct.Label) && !string.Equals(construct.Label, construct.Name, StringComparison.Ordinal)
               select IssueCodes.MisleadingLabel.Warning(
                   $"{places.Of(construct)}construct {Text.Visible(construct.Name)}, label '{Text.Visible(construct.Label)}'",
                   "It is the name of another construct.",
                   "Readers see labels and would take one for the other.",
                   "Choose another label.");
    }

    private static IEnumerable<Issue> Blocks(AdoptionModel model, ModelPlaces places)
    {
        if (model.Constructs.Count == 0 && !places.HasDoubts)
        {
            yield return IssueCodes.EmptyModel.Error(
                $"{places.OfModel}model {Text.Visible(model.Name)}",
                "The model has no constructs.",
                "A model has at least two constructs and a path.",
                "Declare the constructs and name the survey columns of each.");
        }

        foreach (var same in model.Constructs.GroupBy(construct => construct.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return IssueCodes.DuplicateConstruct.Error(
                $"{places.Of(same.First())}construct {Text.Visible(same.Key)}",
                Text.Invariant($"The name is declared {same.Count()} times."),
                "Each construct is declared once, with all its indicators.",
                "Rename all but one of them, or join their indicators in one declaration.");
        }

        var owners = new Dictionary<string, Construct>(StringComparer.Ordinal);
        foreach (Construct construct in model.Constructs)
        {
            string subject = $"{places.Of(construct)}construct {Text.Visible(construct.Name)}";
            if (construct.Measurement.Indicators.Count == 0 && !places.IsDoubtful(construct.Name))
            {
                yield return IssueCodes.EmptyBlock.Error(subject, "It has no indicators.", "A block has at least one.", "Name its survey columns.");
            }

            foreach (var same in construct.Measurement.Indicators.GroupBy(name => name, StringComparer.Ordinal))
            {
                if (same.Count() > 1)
                {
                    yield return IssueCodes.DuplicateIndicator.Error(
                        $"{subject}, indicator {Text.Visible(same.Key)}",
                        Text.Invariant($"The block lists it {same.Count()} times."),
                        "An indicator counts once.",
                        "Remove the repetition.");
                }

                if (!owners.TryAdd(same.Key, construct) && !string.Equals(owners[same.Key].Name, construct.Name, StringComparison.Ordinal))
                {
                    yield return IssueCodes.SharedIndicator.Error(
                        $"{places.Of(construct)}indicator {Text.Visible(same.Key)}",
                        $"Both {Text.Visible(owners[same.Key].Name)} and {Text.Visible(construct.Name)} claim it.",
                        "An indicator belongs to one construct.",
                        "Keep it in one of them.");
                }
            }
        }
    }

    private static IEnumerable<Issue> Paths(AdoptionModel model, ModelPlaces places)
    {
        var names = model.Constructs.Select(construct => construct.Name).ToHashSet(StringComparer.Ordinal);
        int suggestions = 0;
        foreach (var same in model.Paths.GroupBy(path => (path.From, path.To)))
        {
            (string from, string to) = same.Key;
            string subject = $"{places.Of(from, to)}path {Text.Visible(from)} -> {Text.Visible(to)}";
            foreach (string end in new[] { from, to }.Distinct(StringComparer.Ordinal))
            {
                if (!names.Contains(end) && !places.IsDoubtful(end))
                {
                    suggestions++;
                    yield return IssueCodes.UnknownConstruct.Error(
                        subject,
                        $"There is no construct {Text.Visible(end)}.",
                        remedy: (suggestions <= MostSuggestions ? NearestName.Suggest(end, names) : "Correct the name or declare the construct.")
                            + places.HowToDeclare(end));
                }
            }

            if (string.Equals(from, to, StringComparison.Ordinal))
            {
                yield return IssueCodes.SelfPath.Error(subject, "A construct cannot explain itself.", remedy: "Remove the path.");
            }

            if (same.Count() > 1)
            {
                yield return IssueCodes.DuplicatePath.Error(
                    subject, Text.Invariant($"It is declared {same.Count()} times."), "A path is declared once.", "Keep one of them.");
            }
        }

        foreach (List<string> cycle in PathCycles.FindCycles(model.Paths, MostCycles))
        {
            yield return IssueCodes.Cycle.Error(
                $"{places.Of(cycle[0], cycle[1])}paths {Show(cycle)}",
                "They form a cycle.",
                "The structural model is acyclic.",
                "Remove one of these paths.");
        }
    }

    private static IEnumerable<Issue> Neighbors(AdoptionModel model, ModelPlaces places)
    {
        if (model.Paths.Count == 0)
        {
            if (model.Constructs.Count > 0 && !places.HasDoubts)
            {
                yield return IssueCodes.EmptyModel.Error(
                    $"{places.OfModel}model {Text.Visible(model.Name)}",
                    "The model has no paths.",
                    "A model has at least one.",
                    "Say which construct explains which.");
            }

            yield break;
        }

        var ends = model.Paths.SelectMany(path => new[] { path.From, path.To }).ToHashSet(StringComparer.Ordinal);
        foreach (Construct construct in model.Constructs.Where(construct => !ends.Contains(construct.Name) && !places.IsDoubtful(construct.Name)))
        {
            yield return IssueCodes.IsolatedConstruct.Error(
                $"{places.Of(construct)}construct {Text.Visible(construct.Name)}",
                "No path starts or ends at it.",
                "Weights are found from neighbors, so each construct needs one.",
                "Connect it or remove it.");
        }
    }

    private static string Show(List<string> cycle)
    {
        IEnumerable<string> shown = cycle.Count <= LongestCycle
            ? cycle
            : [.. cycle.Take(LongestCycle), Text.Invariant($"({cycle.Count - LongestCycle - 1} more)"), cycle[^1]];
        return string.Join(" -> ", shown.Select(Text.Visible));
    }
}
