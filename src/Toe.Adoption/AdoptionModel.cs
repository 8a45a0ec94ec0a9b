using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption;

/// <summary>
/// What a study believes drives adoption: constructs, how each is measured, and the paths between them.
/// A model is always valid (checked by <see cref="Create"/>), immutable, and equal by value.
/// </summary>
public sealed record AdoptionModel
{
    internal AdoptionModel(string name, ValueList<Construct> constructs, ValueList<StructuralPath> paths)
    {
        Name = name;
        Constructs = constructs;
        Paths = paths;
    }

    /// <summary>The name of the model.</summary>
    public string Name { get; }

    /// <summary>The constructs, in the order declared.</summary>
    public ValueList<Construct> Constructs { get; }

    /// <summary>The paths, in the order declared.</summary>
    public ValueList<StructuralPath> Paths { get; }

    /// <summary>The indicators of all blocks, in model order.</summary>
    public IEnumerable<string> Indicators => Constructs.SelectMany(construct => construct.Measurement.Indicators);

    /// <summary>The construct with the given name.</summary>
    /// <exception cref="ArgumentException">There is no such construct; the message says which there are.</exception>
    public Construct Construct(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Constructs.FirstOrDefault(construct => construct.Name == name)
            ?? throw UnknownName.Error("construct", name, Constructs.Select(construct => construct.Name), nameof(name));
    }

    /// <summary>The number of a path's hypothesis: its place among the paths with an expected sign, from 1; null for a path without.</summary>
    internal int? Hypothesis(int path) =>
        Paths[path].Expected == ExpectedSign.None ? null : Paths.Take(path + 1).Count(other => other.Expected != ExpectedSign.None);

    /// <summary>Makes a model.</summary>
    /// <exception cref="ArgumentException">The model is not valid; the message lists every problem.</exception>
    public static AdoptionModel Create(string name, IEnumerable<Construct> constructs, IEnumerable<StructuralPath> paths)
    {
        Validated<AdoptionModel> model = Validate(name, constructs, paths);
        return model.IsValid
            ? model.Value
            : throw new ArgumentException(string.Join(System.Environment.NewLine, model.Issues), nameof(constructs));
    }

    /// <summary>Makes a model of parts that come from data, such as a file: problems come back as issues, and so do doubts, such as a misleading label.</summary>
    public static Validated<AdoptionModel> Validate(string name, IEnumerable<Construct> constructs, IEnumerable<StructuralPath> paths) =>
        Validate(name, constructs, paths, ModelPlaces.None);

    /// <summary>The same for a model that was read from text: issues name the lines.</summary>
    internal static Validated<AdoptionModel> Validate(
        string name, IEnumerable<Construct> constructs, IEnumerable<StructuralPath> paths, ModelPlaces places)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(constructs);
        ArgumentNullException.ThrowIfNull(paths);
        var model = new AdoptionModel(name, constructs.ToValueList(), paths.ToValueList());
        ThrowIfAnyNull(model.Constructs, nameof(constructs));
        ThrowIfAnyNull(model.Paths, nameof(paths));
        List<Issue> problems = ModelRules.Check(model, places);
        return problems.Exists(problem => problem.Severity == Severity.Error)
            ? Validated.Refused<AdoptionModel>(problems)
            : Validated.Valid(model, problems);
    }

    /// <summary>The name and the size of the model.</summary>
    public override string ToString() => $"{Name}: {Constructs.Count} constructs, {Indicators.Count()} indicators, {Paths.Count} paths";

    private static void ThrowIfAnyNull<T>(ValueList<T> items, string parameter)
        where T : class
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException(Text.Invariant($"Item {i} is null."), parameter);
            }
        }
    }
}
