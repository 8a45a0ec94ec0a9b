using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Files;

/// <summary>Whether the bootstrap of a model file can have happened, and whether its numbers are those of the other lists.</summary>
internal sealed class BootstrapChecks(ModelFile file, BootstrapSummary bootstrap, ValueList<Parameter> parameters, Misfits misfits)
{
    private const string Place = "bootstrap";
    private const int FewestResamples = 2;

    public void Run()
    {
        Counts();
        misfits.Rows(
            $"{Place}.estimates",
            "parameter",
            bootstrap.Estimates.Select(row => row.Parameter),
            parameters,
            parameter => Text.VisibleUpTo(300, $"{parameter} ({parameter.Kind})"));
        Dictionary<Parameter, double?> numbers = [];
        foreach ((Parameter parameter, double? number) in Numbers())
        {
            numbers.TryAdd(parameter, number); // what is there twice has been refused already
        }

        Dictionary<(string, string), PathResult> paths = [];
        foreach (PathResult path in file.Paths)
        {
            paths.TryAdd((path.From, path.To), path);
        }

        for (int i = 0; i < bootstrap.Estimates.Count; i++)
        {
            BootstrapEstimate row = bootstrap.Estimates[i];
            string place = Text.Invariant($"{Place}.estimates[{i}]");
            Row(row, place);
            misfits.Check(
                !numbers.TryGetValue(row.Parameter, out double? number) || row.Estimate == number,
                $"{place}.estimate",
                $"It is {row.Estimate}, and {number} in the results.",
                "The same in both.");
            misfits.Check(
                row.Parameter.Kind != ParameterKind.Path
                    || row.Parameter.Constructs is not [var from, var to]
                    || !paths.TryGetValue((from, to), out PathResult? path)
                    || (path.StandardError == row.StandardError && path.Lower == row.Interval?.Lower && path.Upper == row.Interval?.Upper),
                place,
                $"Its standard error or interval is not the one that its path has in paths.",
                "The same in both.");
        }
    }

    private void Counts()
    {
        misfits.Check(file.Data.Hash is not null, Place, $"The estimate is of moments, which have no rows to draw.", "Null.");
        misfits.AtLeast(FewestResamples, bootstrap.Resamples, $"{Place}.resamples");
        misfits.Check(
            bootstrap.Failed >= 0 && bootstrap.Failed <= bootstrap.Resamples,
            $"{Place}.failed",
            $"It is {bootstrap.Failed} of {bootstrap.Resamples}.",
            "From 0 to the number of resamples.");
        misfits.Check(
            bootstrap.Inadmissible >= 0 && bootstrap.Inadmissible <= (long)bootstrap.Resamples - bootstrap.Failed,
            $"{Place}.inadmissible",
            $"It is {bootstrap.Inadmissible} of {bootstrap.Resamples}.",
            "From 0 to the number of resamples that did not fail.");
        long dropped = bootstrap.InadmissibleRule == InadmissibleReplicates.Drop ? bootstrap.Inadmissible : 0;
        misfits.Check(
            bootstrap.Usable >= FewestResamples && bootstrap.Usable == bootstrap.Resamples - (long)bootstrap.Failed - dropped,
            $"{Place}.usable",
            $"It is {bootstrap.Usable}.",
            "The resamples without the failed and the dropped ones, at least 2.");
        misfits.Check(
            ConfidenceLevel.IsValid(bootstrap.Level), $"{Place}.level", $"It is {bootstrap.Level}.", "Above 0 and below 1, such as 0.95.");
        misfits.AtLeast(0, bootstrap.ElapsedMilliseconds, $"{Place}.elapsedMilliseconds");
    }

    private void Row(BootstrapEstimate row, string place)
    {
        misfits.Check(
            row.Usable >= 0 && row.Usable <= bootstrap.Usable, $"{place}.usable", $"It is {row.Usable}.", "From 0 to the usable resamples.");
        misfits.Check(
            row.Mean is null == row.Usable < FewestResamples && row.StandardError is null == row.Mean is null,
            place,
            $"Mean or standard error is there without two usable values, or missing with them.",
            "Both with at least two usable values, null otherwise.");
        misfits.AtLeast(0, row.StandardError, $"{place}.standardError");
        misfits.Check(row.TStatistic is null == row.PValue is null, place, $"One of t and p is null.", "Both or none.");
        misfits.Check(row.PValue is null or >= 0 and <= 1, $"{place}.p", $"It is {row.PValue}.", "From 0 to 1.");
        misfits.Ordered(row.Interval?.Lower, row.Interval?.Upper, place);
    }

    // The results that have resamples, as the parameters that they are.
    private IEnumerable<(Parameter Parameter, double? Number)> Numbers() =>
    [
        .. file.Paths.Select(row => (Of(ParameterKind.Path, row.From, row.To), (double?)row.Estimate)),
        .. Effects(ParameterKind.TotalEffect, file.TotalEffects),
        .. Effects(ParameterKind.IndirectEffect, file.IndirectEffects),
        .. Effects(ParameterKind.SpecificIndirectEffect, file.SpecificIndirectEffects),
        .. file.Indicators.Select(row => (Of(ParameterKind.Weight, row.Construct) with { Indicator = row.Indicator }, (double?)row.Weight)),
        .. file.Indicators.Select(row => (Of(ParameterKind.Loading, row.Construct) with { Indicator = row.Indicator }, (double?)row.Loading)),
        .. file.Htmt.Select(row => (Of(ParameterKind.Htmt, row.First, row.Second), row.Value)),
        .. file.Constructs.SelectMany(row => new[]
        {
            (Of(ParameterKind.RSquared, row.Name), row.RSquared),
            (Of(ParameterKind.CronbachAlpha, row.Name), row.CronbachAlpha),
            (Of(ParameterKind.RhoA, row.Name), row.RhoA),
            (Of(ParameterKind.RhoC, row.Name), row.RhoC),
            (Of(ParameterKind.Ave, row.Name), row.Ave),
        }),
    ];

    private static IEnumerable<(Parameter, double?)> Effects(ParameterKind kind, ValueList<EffectEstimate> rows) =>
        rows.Select(row => (new Parameter { Kind = kind, Constructs = row.Constructs }, (double?)row.Estimate));

    private static Parameter Of(ParameterKind kind, params ValueList<string> constructs) => new() { Kind = kind, Constructs = constructs };
}
