using System.Runtime.CompilerServices;
using System.Text;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption;

/// <summary>What makes a model valid: each rule finds all its violations.</summary>
internal static class ModelRules
{
    public static List<Issue> Check(AdoptionModel model) =>
    [
        .. Names(model), .. Blocks(model), .. Paths(model),
    ];

    /// <summary>A name is opaque, but it must be storable and showable: not empty, no control character, no lone surrogate.</summary>
    public static string? NameProblem(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return "The name is empty.";
        }

        for (int i = 0; i < name.Length; i += char.IsSurrogate(name[i]) ? 2 : 1)
        {
            if (char.IsControl(name[i]) || name[i] is '\uFFFE' or '\uFFFF')
            {
                return $"The name holds the control character U+{(int)name[i]:X4} at position {i + 1}.";
            }

            if (char.IsSurrogate(name[i]) && !(i + 1 < name.Length && char.IsSurrogatePair(name[i], name[i + 1])))
            {
                return $"The name holds the lone surrogate U+{(int)name[i]:X4} at position {i + 1}.";
            }
        }

        return null;
    }

    public static void ThrowIfInvalidName(string name, string parameter)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        if (NameProblem(name) is { } problem)
        {
            throw new ArgumentException(problem, parameter);
        }
    }

    public static T Defined<T>(T value, string parameter)
        where T : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value, $"The value is none of {string.Join(", ", Enum.GetNames<T>())}.");

    private static IEnumerable<Issue> Names(AdoptionModel model)
    {
        IEnumerable<(string Kind, string Name)> names =
            [("model name", model.Name),
            .. model.Constructs.Select(construct => ("construct", construct.Name)),
            .. model.Constructs.Select(construct => ("label of " + construct.Name, construct.Label)),
            .. model.Indicators.Select(indicator => ("indicator", indicator))];
        return from item in names
               let problem = item.Name is null ? "The name is null." : NameProblem(item.Name)
               where problem is not null
               select IssueCodes.InvalidName.Error(
                   $"{item.Kind} '{Text.Visible(item.Name ?? "")}'", problem, "Any other text is a name.", "Give it a visible name.");
    }

    private static IEnumerable<Issue> Blocks(AdoptionModel model)
    {
        if (model.Constructs.Count == 0)
        {
            yield return IssueCodes.EmptyModel.Error(model.Name, "The model has no constructs.", "A model has at least two constructs and a path.");
        }

        foreach (var same in model.Constructs.GroupBy(construct => construct.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return IssueCodes.DuplicateConstruct.Error(
                $"construct {same.Key}", $"The name is declared {same.Count()} times.", remedy: "Rename all but one of them.");
        }

        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Construct construct in model.Constructs)
        {
            if (construct.Measurement.Indicators.Count == 0)
            {
                yield return IssueCodes.EmptyBlock.Error(
                    $"construct {construct.Name}", "It has no indicators.", "A block has at least one.", "Name its survey columns.");
            }

            foreach (var same in construct.Measurement.Indicators.GroupBy(name => name, StringComparer.Ordinal))
            {
                if (same.Count() > 1)
                {
                    yield return IssueCodes.DuplicateIndicator.Error(
                        $"construct {construct.Name}, indicator {same.Key}",
                        $"The block lists it {same.Count()} times.",
                        "An indicator counts once.",
                        "Remove the repetition.");
                }

                if (!owners.TryAdd(same.Key, construct.Name) && !string.Equals(owners[same.Key], construct.Name, StringComparison.Ordinal))
                {
                    yield return IssueCodes.SharedIndicator.Error(
                        $"indicator {same.Key}",
                        $"Both {owners[same.Key]} and {construct.Name} claim it.",
                        "An indicator belongs to one construct.",
                        "Keep it in one of them.");
                }
            }
        }
    }

    private static IEnumerable<Issue> Paths(AdoptionModel model)
    {
        if (model.Constructs.Count > 0 && model.Paths.Count == 0)
        {
            yield return IssueCodes.EmptyModel.Error(model.Name, "The model has no paths.", "A model has at least one.", "Say which construct explains which.");
            yield break;
        }

        var names = model.Constructs.Select(construct => construct.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var same in model.Paths.GroupBy(path => (path.From, path.To)))
        {
            (string from, string to) = same.Key;
            foreach (string end in new[] { from, to }.Distinct(StringComparer.Ordinal).Where(end => !names.Contains(end)))
            {
                yield return IssueCodes.UnknownConstruct.Error(
                    $"path {from} -> {to}", $"There is no construct {end}.", remedy: NearestName.Suggest(end, names));
            }

            if (string.Equals(from, to, StringComparison.Ordinal))
            {
                yield return IssueCodes.SelfPath.Error($"path {from} -> {to}", "A construct cannot explain itself.", remedy: "Remove the path.");
            }

            if (same.Count() > 1)
            {
                yield return IssueCodes.DuplicatePath.Error(
                    $"path {from} -> {to}", $"It is declared {same.Count()} times.", remedy: "Keep one of them.");
            }
        }

        foreach (Construct construct in model.Constructs)
        {
            if (!model.Paths.Any(path => path.From == construct.Name || path.To == construct.Name))
            {
                yield return IssueCodes.IsolatedConstruct.Error(
                    $"construct {construct.Name}",
                    "No path starts or ends at it.",
                    "Weights are found from neighbours, so each construct needs one.",
                    "Connect it or remove it.");
            }
        }

        if (PathOrder.FindCycle(model.Paths) is { } cycle)
        {
            yield return IssueCodes.Cycle.Error(
                $"paths {string.Join(" -> ", cycle)}", "They form a cycle.", "The structural model is acyclic.", "Remove one of these paths.");
        }
    }
}
