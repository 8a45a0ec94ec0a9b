using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Files;

/// <summary>Compares the results of a model file with its model and settings: a file that was edited or put together must not pass for a result.</summary>
/// <param name="file">The file, whose every member is of its kind.</param>
/// <param name="source">What issues call it.</param>
internal sealed class ModelFileChecks(ModelFile file, string source)
{
    // Pairs grow with the square of the constructs: a short file of many constructs must not cost the time and memory of a long one.
    private const long MostMissingPairs = 10_000;

    private readonly Misfits misfits = new(source);

    public List<Issue> Run()
    {
        long constructs = file.Model.Constructs.Count;
        long pairs = constructs * (constructs - 1) / 2;
        if (pairs - file.Htmt.Count > MostMissingPairs)
        {
            misfits.Check(false, "htmt", $"There are {file.Htmt.Count} rows for {constructs} constructs.", Text.Invariant($"{pairs} rows."));
            return misfits.Issues;
        }

        var plan = new PlsPlan(file.Model, file.Settings);
        Rows(plan.Layout.Parameters);
        Matrices();
        Values(plan);
        new ProcessChecks(file, misfits).Run();
        if (file.Bootstrap is { } bootstrap)
        {
            new BootstrapChecks(file, bootstrap, plan.Layout.Parameters, misfits).Run();
        }

        return misfits.Issues;
    }

    private void Rows(ValueList<Parameter> parameters)
    {
        List<ValueList<string>> Of(ParameterKind kind) =>
            [.. parameters.Where(parameter => parameter.Kind == kind).Select(parameter => parameter.Constructs)];
        misfits.Names("constructs", "construct", file.Constructs.Select(row => row.Name), Constructs);
        misfits.Rows(
            "indicators",
            "indicator",
            file.Indicators.Select(row => ValueList.Create([row.Construct, row.Indicator])),
            [.. parameters.Where(parameter => parameter.Kind == ParameterKind.Weight).Select(item => ValueList.Create([item.From, item.Indicator!]))],
            ": ");
        misfits.Rows("paths", "path", file.Paths.Select(row => ValueList.Create([row.From, row.To])), Of(ParameterKind.Path));
        misfits.Rows("totalEffects", "total effect", file.TotalEffects.Select(row => row.Constructs), Of(ParameterKind.TotalEffect));
        misfits.Rows("indirectEffects", "indirect effect", file.IndirectEffects.Select(row => row.Constructs), Of(ParameterKind.IndirectEffect));
        misfits.Rows(
            "specificIndirectEffects",
            "specific indirect effect",
            file.SpecificIndirectEffects.Select(row => row.Constructs),
            Of(ParameterKind.SpecificIndirectEffect));
        misfits.Rows("htmt", "pair", file.Htmt.Select(row => ValueList.Create([row.First, row.Second])), Of(ParameterKind.Htmt), " ~ ");
    }

    private List<string> Constructs => [.. file.Model.Constructs.Select(construct => construct.Name)];

    private void Matrices()
    {
        misfits.Names("crossLoadings.rows", "indicator", file.CrossLoadings.Rows, [.. file.Model.Indicators]);
        misfits.Names("crossLoadings.columns", "construct", file.CrossLoadings.Columns, Constructs);
        foreach ((string place, NamedMatrix matrix) in new[]
        {
            ("scoreCorrelations", file.ScoreCorrelations), ("constructCorrelations", file.ConstructCorrelations),
        })
        {
            misfits.Names($"{place}.rows", "construct", matrix.Rows, Constructs);
            misfits.Names($"{place}.columns", "construct", matrix.Columns, Constructs);
        }
    }

    private void Values(PlsPlan plan)
    {
        HashSet<string> endogenous = [.. plan.Endogenous.Select(k => plan.Blocks[k].Name)];
        Each(file.Constructs, "constructs", (row, place) => misfits.Check(
            row.RSquared is null != endogenous.Contains(row.Name),
            $"{place}.rSquared",
            $"It is {(row.RSquared is null ? "null" : "a number")}.",
            "A number for constructs that a path ends at, null for others."));
        Each(file.Indicators, "indicators", (row, place) => misfits.AtLeast(0, row.StandardDeviation, $"{place}.standardDeviation"));
        Each(file.Htmt, "htmt", (row, place) => misfits.AtLeast(0, row.Value, $"{place}.value"));
        Dictionary<(string, string), ExpectedSign> signs = file.Model.Paths.ToDictionary(path => (path.From, path.To), path => path.Expected);
        Each(file.Paths, "paths", (row, place) =>
        {
            misfits.AtLeast(0, row.FSquared, $"{place}.fSquared");
            misfits.AtLeast(0, row.StandardError, $"{place}.standardError");
            misfits.Ordered(row.Lower, row.Upper, place);
            misfits.Check(
                !signs.TryGetValue((row.From, row.To), out ExpectedSign sign) || row.Expected == sign,
                $"{place}.expected",
                $"It is {row.Expected}.",
                "The sign that the model expects.");
            misfits.Check(
                file.Bootstrap is not null || (row.StandardError is null && row.Lower is null && row.Upper is null),
                place,
                $"It has a standard error or an interval, and the file has no bootstrap.",
                "Null without a bootstrap.");
        });
    }

    private static void Each<T>(ValueList<T> rows, string list, Action<T, string> check)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            check(rows[i], Text.Invariant($"{list}[{i}]"));
        }
    }
}
