using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Tests.Properties;

/// <summary>How a block of a random study is measured.</summary>
public enum BlockKind
{
    Reflective,
    ModeA,
    ModeB,
    Unit,
}

public sealed record StudyBlock(string Name, BlockKind Kind, ValueList<string> Indicators)
{
    public Construct Construct() => Adoption.Construct.Technology(Name, Name, Kind switch
    {
        BlockKind.Reflective => Reflective(Indicators),
        BlockKind.ModeA => Composite(Indicators, WeightingMode.ModeA),
        BlockKind.ModeB => Composite(Indicators, WeightingMode.ModeB),
        _ => Composite(Indicators, WeightingMode.Unit),
    });
}

/// <summary>A random recursive path model with answers to it. Immutable: a transformed study is another one.</summary>
public sealed record Study(
    string Origin,
    ValueList<StudyBlock> Blocks,
    ValueList<(string From, string To)> Paths,
    ValueList<(string Name, double[] Values)> Columns,
    PlsSettings Settings)
{
    /// <summary>Far tighter than the default: for comparisons whose iterations start from different weights.</summary>
    public PlsSettings Tight => Settings with { Tolerance = 1e-14, MaximumIterations = 10_000 };

    public int Rows => Columns[0].Values.Length;

    public AdoptionModel Model() => AdoptionModel.Create(
        "random", Blocks.Select(block => block.Construct()), Paths.Select(path => new StructuralPath(path.From, path.To)));

    public Survey Survey() => Adoption.Surveys.Survey.FromColumns("answers", Columns).Value;

    public PlsFit Fit(PlsSettings? settings = null) => Pls.Estimate(Model(), Survey(), settings ?? Settings).Value;

    public double[] Column(string name) => Columns.Single(column => column.Name == name).Values;

    public StudyBlock Block(string name) => Blocks.Single(block => block.Name == name);

    public StudyBlock BlockOf(string indicator) => Blocks.Single(block => block.Indicators.Contains(indicator));

    public Study WithColumns(Func<string, double[], double[]> change) =>
        this with { Columns = Columns.Select(column => (column.Name, change(column.Name, column.Values))).ToValueList() };

    public Study WithRows(IEnumerable<int> rows)
    {
        int[] picked = [.. rows];
        return WithColumns((_, values) => [.. picked.Select(row => values[row])]);
    }

    public Study Renamed(Func<string, string> construct, Func<string, string> indicator) => this with
    {
        Blocks = Blocks.Select(block => block with { Name = construct(block.Name), Indicators = block.Indicators.Select(indicator).ToValueList() }).ToValueList(),
        Paths = Paths.Select(path => (construct(path.From), construct(path.To))).ToValueList(),
        Columns = Columns.Select(column => (indicator(column.Name), column.Values)).ToValueList(),
    };

    public override string ToString() =>
        $"{Origin}: {string.Join("; ", Blocks.Select(block => $"{block.Name} {block.Kind} {block.Indicators.Count}"))}; "
        + $"{string.Join(", ", Paths.Select(path => $"{path.From}->{path.To}"))}; {Rows} rows; {Settings.Scheme}";
}
