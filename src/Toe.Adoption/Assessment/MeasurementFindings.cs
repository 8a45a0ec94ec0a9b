using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Assessment;

/// <summary>What is found of the blocks, one by one.</summary>
internal static class MeasurementFindings
{
    public static IEnumerable<Finding> Of(AssessmentInput input, IReadOnlyList<BlockEigenvalues> eigenvalues)
    {
        for (int k = 0; k < input.Fit.Constructs.Count; k++)
        {
            Block block = input.Fit.Plan.Blocks[k];
            IEnumerable<Finding> findings = EvidenceChecks.IsFormative(input.Fit, k)
                ? ModeB(input, block)
                : CommonCause(input, k, eigenvalues.FirstOrDefault(pair => pair.Construct == block.Name));
            foreach (Finding finding in findings)
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> CommonCause(AssessmentInput input, int k, BlockEigenvalues? eigenvalues)
    {
        ConstructEstimate construct = input.Fit.Constructs[k];
        string name = construct.Name;
        Guidelines limits = input.Guidelines;
        if (input.NoCommonCause(k) is { } reason)
        {
            yield return Judge.About(Criterion.RhoC, name).NotApplicable(reason);
            yield break;
        }

        foreach (IndicatorEstimate indicator in input.Fit.Indicators.Where(indicator => indicator.Construct == name))
        {
            Finding loading = Judge.About(Criterion.IndicatorReliability, name) with
            {
                Indicator = indicator.Indicator,
                Value = indicator.Loading,
                Interval = input.Resampled(bootstrap => bootstrap.Loading(indicator.Indicator))?.Interval,
            };
            yield return loading.AtLeast(input.Words, limits.MinimumLoading, limits.BorderlineLoading);
        }

        bool isRaw = input.Definitions.Alpha == AlphaVariant.Raw;
        Finding alpha = Reliability(
            input,
            Criterion.CronbachAlpha,
            name,
            isRaw ? construct.RawCronbachAlpha : construct.CronbachAlpha,
            isRaw ? null : input.Resampled(bootstrap => bootstrap.CronbachAlpha(name)));
        yield return alpha with { Measure = input.Words.Say(isRaw ? FindingWords.Raw : FindingWords.Standardized) };
        yield return Reliability(
            input, Criterion.RhoA, name, construct.RhoA, construct.RhoA is null ? null : input.Resampled(bootstrap => bootstrap.RhoA(name)));
        yield return Reliability(input, Criterion.RhoC, name, construct.RhoC, input.Resampled(bootstrap => bootstrap.RhoC(name)));
        Finding ave = Judge.About(Criterion.Ave, name) with
        {
            Value = construct.Ave,
            Interval = input.Resampled(bootstrap => bootstrap.Ave(name))?.Interval,
        };
        yield return ave.AtLeast(input.Words, limits.MinimumAve);
        Finding dimensions = Judge.About(Criterion.Unidimensionality, name) with { Value = eigenvalues?.Second, Measure = input.Words.Say(FindingWords.SecondEigenvalue) };
        yield return dimensions.AtMost(input.Words, limits.MaximumSecondEigenvalue);
        yield return Tetrads(input, name);
    }

    private static Finding Reliability(AssessmentInput input, Criterion criterion, string name, double? value, BootstrapEstimate? resampled)
    {
        Guidelines limits = input.Guidelines;
        Finding finding = Judge.About(criterion, name) with { Value = value, Interval = resampled?.Interval };
        return value > limits.MaximumReliability.Limit
            ? finding.AtMost(input.Words, limits.MaximumReliability) with { Reason = input.Words.Say(FindingWords.SayTheSame) }
            : finding.AtLeast(input.Words, limits.MinimumReliability, limits.BorderlineReliability);
    }

    private static Finding Tetrads(AssessmentInput input, string name)
    {
        Finding finding = Judge.About(Criterion.Tetrads, name) with { Measure = input.Words.Say(FindingWords.NonvanishingTetrads) };
        if (input.Fit.Model.Construct(name).Measurement is not Reflective)
        {
            return finding.NotApplicable(input.Words.Say(FindingWords.NoFactor));
        }

        if (input.Evidence.Measurement is not { } measurement)
        {
            return finding.NotApplicable(input.Words.Say(FindingWords.NeedsMeasurementBootstrap));
        }

        TetradEstimate[] tetrads = [.. measurement.Tetrads.Where(tetrad => tetrad.Construct == name)];
        return tetrads.Length == 0
            ? finding.NotApplicable(input.Words.Say(FindingWords.NoTetrads))
            : finding with
            {
                Value = tetrads.Count(tetrad => tetrad.MayVanish == false),
                Guideline = "0",
                Limit = 0,
                Source = "Gudergan2008",
                Verdict = tetrads.Any(tetrad => tetrad.MayVanish is null) ? Verdict.NotApplicable
                    : tetrads.All(tetrad => tetrad.MayVanish == true) ? Verdict.Met
                    : Verdict.NotMet,
                Reason = input.Words.Say(FindingWords.TetradLevel, tetrads.Length, input.Words.Limit(measurement.TetradLevel)),
            };
    }

    private static IEnumerable<Finding> ModeB(AssessmentInput input, Block block)
    {
        yield return Judge.About(Criterion.RhoC, block.Name).NotApplicable(input.Words.Say(FindingWords.ModeB));
        for (int j = block.Start; j < block.End; j++)
        {
            IndicatorEstimate indicator = input.Fit.Indicators[j];
            yield return Weight(input, indicator);
            Finding collinearity = Judge.About(Criterion.IndicatorCollinearity, block.Name) with { Indicator = indicator.Indicator, Value = indicator.Vif };
            yield return collinearity.AtMost(input.Words, input.Guidelines.MaximumIndicatorVif, input.Guidelines.BorderlineVif);
        }

        Finding redundancy = Judge.About(Criterion.Redundancy, block.Name);
        RedundancyAnalysis[] analyses = [.. input.Evidence.Redundancies.Where(analysis => analysis.Construct == block.Name)];
        if (analyses.Length == 0)
        {
            yield return redundancy.NotApplicable(input.Words.Say(FindingWords.NeedsRedundancy));
        }

        foreach (RedundancyAnalysis analysis in analyses)
        {
            Finding judged = (redundancy with { Value = analysis.Path, Measure = analysis.GlobalIndicator }).AtLeast(input.Words, input.Guidelines.MinimumRedundancy);
            yield return analysis.SampleSize == input.Fit.SampleSize ? judged : judged with { Reason = input.Words.Say(FindingWords.OtherRows, analysis.SampleSize) };
        }
    }

    private static Finding Weight(AssessmentInput input, IndicatorEstimate indicator)
    {
        Finding finding = Judge.About(Criterion.WeightSignificance, indicator.Construct) with { Indicator = indicator.Indicator, Value = indicator.Weight };
        if (input.Resampled(bootstrap => bootstrap.Weight(indicator.Indicator)) is not { PValue: not null } resampled)
        {
            return finding.NotApplicable(input.Words.Say(FindingWords.NeedsBootstrap));
        }

        Guideline level = input.Guidelines.SignificanceLevel;
        bool isLoading = Math.Abs(indicator.Loading) >= input.Guidelines.BorderlineModeBLoading.Limit;
        Finding judged = finding.DiffersFromZero(input.Words, level, resampled);
        return resampled.PValue <= level.Limit || !isLoading ? judged : judged with
        {
            Verdict = Verdict.Borderline,
            Reason = input.Words.Say(FindingWords.LoadingSpeaksForIt, input.Words.Probability(resampled), input.Words.Number(indicator.Loading, 3)),
        };
    }
}
