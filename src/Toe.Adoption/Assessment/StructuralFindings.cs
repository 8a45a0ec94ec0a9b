using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Assessment;

/// <summary>What is found of the paths.</summary>
internal static class StructuralFindings
{
    public static IEnumerable<Finding> Of(AssessmentInput input, DefinedStructure structure, IReadOnlyList<FullCollinearity> collinearity)
    {
        foreach (FullCollinearity construct in collinearity)
        {
            Finding judged = (Judge.About(Criterion.FullCollinearity, construct.Construct) with { Value = construct.Vif })
                .AtMost(input.Words, input.Guidelines.MaximumFullCollinearity);
            yield return construct.DeterminedBy.Count == 0 ? judged : judged with { Verdict = Verdict.NotMet, Reason = input.Words.Infinite(input.Fit, construct) };
        }

        foreach (int k in input.Fit.Plan.Endogenous)
        {
            string name = input.Fit.Constructs[k].Name;
            Finding finding = Judge.About(Criterion.RSquared, name) with
            {
                Value = structure.RSquared(k),
                Interval = structure.RSquared(k) == input.Fit.Constructs[k].RSquared ? input.Resampled(bootstrap => bootstrap.RSquared(name))?.Interval : null,
            };
            yield return finding.NotApplicable(input.Words.Say(ConstructEstimate.IsShare(structure.RSquared(k)) ? FindingWords.NoLimitForAll : FindingWords.NoShare));
        }

        foreach (PathEstimate path in structure.Paths)
        {
            foreach (Finding finding in OfPath(input, path))
            {
                yield return finding;
            }
        }

        foreach (EffectEstimate effect in input.Fit.IndirectEffects)
        {
            yield return Mediation(input, effect);
        }
    }

    /// <summary>What a direct and an indirect effect are together; null without bootstrap, or where the model has no direct path.</summary>
    public static MediationType? TypeOf(AssessmentInput input, EffectEstimate effect)
    {
        if (input.Bootstrap is not { } bootstrap || !input.Fit.Paths.Any(path => path.From == effect.From && path.To == effect.To))
        {
            return null;
        }

        BootstrapEstimate direct = bootstrap.Path(effect.From, effect.To);
        return (DiffersFromZero(direct), DiffersFromZero(bootstrap.IndirectEffect(effect.From, effect.To))) switch
        {
            (null, _) or (_, null) => null,
            (false, false) => MediationType.NoEffect,
            (true, false) => MediationType.DirectOnly,
            (false, true) => MediationType.IndirectOnly,
            _ => direct.Estimate * effect.Estimate > 0 ? MediationType.Complementary : MediationType.Competitive,
        };
    }

    private static bool? DiffersFromZero(BootstrapEstimate estimate) => estimate.Interval is { } interval ? !interval.Contains(0) : null;

    private static IEnumerable<Finding> OfPath(AssessmentInput input, PathEstimate path)
    {
        Finding About(Criterion criterion, double? value) => Judge.About(criterion, path.From, path.To) with { Value = value };
        yield return About(Criterion.Collinearity, path.Vif).AtMost(input.Words, input.Guidelines.MaximumVif, input.Guidelines.BorderlineVif);
        yield return About(Criterion.FSquared, path.FSquared).AtLeast(input.Words, input.Guidelines.MinimumFSquared);
        if (path.IsAsExpected is { } isAsExpected)
        {
            yield return About(Criterion.ExpectedSign, path.Estimate) with
            {
                Guideline = input.Words.Say(path.Expected == ExpectedSign.Positive ? FindingWords.Positive : FindingWords.Negative),
                Verdict = isAsExpected ? Verdict.Met : Verdict.NotMet,
                Reason = path.HasSign ? "" : input.Words.Say(FindingWords.NoSign),
            };
        }

        Finding significance = About(Criterion.PathSignificance, path.Estimate);
        if (input.Definitions.CorrectsModeAComposites && path.Estimate != input.Fit.Path(path.From, path.To).Estimate)
        {
            yield return significance.NotApplicable(input.Words.Say(FindingWords.UncorrectedBootstrap));
        }
        else if (input.Resampled(bootstrap => bootstrap.Path(path.From, path.To)) is { PValue: not null } resampled)
        {
            yield return significance.DiffersFromZero(input.Words, input.Guidelines.SignificanceLevel, resampled);
        }
        else
        {
            yield return significance.NotApplicable(input.Words.Say(FindingWords.NeedsBootstrap));
        }
    }

    private static Finding Mediation(AssessmentInput input, EffectEstimate effect)
    {
        Finding finding = Judge.About(Criterion.Mediation, effect.From, effect.To) with { Value = effect.Estimate };
        if (input.Bootstrap is not { } bootstrap)
        {
            return finding.NotApplicable(input.Words.Say(FindingWords.NeedsBootstrap));
        }

        finding = finding with { Interval = bootstrap.IndirectEffect(effect.From, effect.To).Interval };
        return TypeOf(input, effect) is not { } type
            ? finding.NotApplicable(input.Words.Say(FindingWords.UnknownMediation))
            : finding.NotApplicable(input.Words.Say(FindingWords.MediationIsAKind)) with { Measure = input.Words.Say(Words(type)), Source = "ZhaoLynchChen2010" };
    }

    private static Phrase Words(MediationType type) => type switch
    {
        MediationType.NoEffect => FindingWords.NoEffect,
        MediationType.DirectOnly => FindingWords.DirectOnly,
        MediationType.IndirectOnly => FindingWords.IndirectOnly,
        MediationType.Complementary => FindingWords.Complementary,
        _ => FindingWords.Competitive,
    };
}
