using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Toe.Adoption.Catalogue;
using Toe.Adoption.Collections;

namespace Toe.Adoption.Scoring;

/// <summary>Makes the result of a firm from what the kernel finds. Allocates what the result holds and nothing else.</summary>
internal static class ScoreBuilder
{
    private const int Few = 64;

    public static ReadinessScore Build(ScoringPlan plan, double[][] answers)
    {
        int count = plan.Constructs.Length;
        Span<PartResult> constructs = count <= Few ? stackalloc PartResult[count] : new PartResult[count];
        if (answers.Length == 1)
        {
            ScoreKernel.ScoreConstructs(plan, answers[0], constructs);
        }
        else
        {
            Combine(plan, answers, constructs);
        }

        Span<PartResult> dimensions = plan.Dimensions.Length <= Few ? stackalloc PartResult[plan.Dimensions.Length] : new PartResult[plan.Dimensions.Length];
        ScoreKernel.ScoreDimensions(plan, constructs, dimensions);
        PartResult index = ScoreKernel.ScoreIndex(plan, dimensions);
        return Build(plan, answers, constructs, dimensions, index);
    }

    private static void Combine(ScoringPlan plan, double[][] answers, Span<PartResult> constructs)
    {
        int count = constructs.Length;
        var all = new PartResult[answers.Length * count];
        for (int i = 0; i < answers.Length; i++)
        {
            ScoreKernel.ScoreConstructs(plan, answers[i], all.AsSpan(i * count, count));
        }

        var informants = new PartResult[answers.Length];
        for (int k = 0; k < count; k++)
        {
            for (int i = 0; i < informants.Length; i++)
            {
                informants[i] = all[(i * count) + k];
            }

            constructs[k] = ScoreKernel.Combine(informants);
        }
    }

    private static ReadinessScore Build(
        ScoringPlan plan, double[][] answers, ReadOnlySpan<PartResult> constructs, ReadOnlySpan<PartResult> dimensions, in PartResult index)
    {
        var constructScores = new ConstructScore[constructs.Length];
        var dimensionScores = new DimensionScore[dimensions.Length];
        int answered = 0;
        int asked = 0;
        for (int d = 0; d < dimensions.Length; d++)
        {
            PlanDimension dimension = plan.Dimensions[d];
            double sum = 0;
            foreach (int k in dimension.Constructs)
            {
                sum += Counts(plan.ConstructWeights[k], constructs[k]);
            }

            int informants = 0;
            int given = 0;
            int wanted = 0;
            foreach (int k in dimension.Constructs)
            {
                constructScores[k] = Construct(plan, k, constructs[k], Share(Counts(plan.ConstructWeights[k], constructs[k]), sum));
                informants = Math.Max(informants, constructs[k].Informants);
                given += constructs[k].Answered;
                wanted += constructs[k].Asked;
            }

            dimensionScores[d] = new DimensionScore
            {
                Id = dimension.Id,
                Name = dimension.Name,
                Value = dimensions[d].Number,
                State = dimensions[d].State,
                Answered = given,
                Asked = wanted,
                ConstructsScored = dimensions[d].Answered,
                ConstructsAsked = dimensions[d].Asked,
                ConstructsNeeded = dimensions[d].Needed,
                Weight = Share(Counts(plan.DimensionWeights[d], dimensions[d]), IndexWeight(plan, dimensions)),
                Informants = dimensions[d].IsScored ? informants : 0,
                IsOutcome = dimension.IsOutcome,
                Constructs = dimension.Ids,
            };
            answered += given;
            asked += wanted;
        }

        (int band, bool gated) = Level.PositionOf(plan, constructs, dimensions, index);
        Gap[] gaps = Gaps.Of(plan, constructScores, dimensionScores);
        return new ReadinessScore
        {
            InstrumentId = plan.Instrument.Id,
            InstrumentVersion = plan.Instrument.Version,
            InstrumentHash = plan.Hash,
            Overall = index.Number,
            State = index.State,
            DimensionsScored = index.Answered,
            DimensionsAsked = index.Asked,
            DimensionsNeeded = index.Needed,
            Band = band < 0 ? null : plan.Settings.Bands.Bands[band],
            IsGated = gated,
            Answered = answered,
            Asked = asked,
            Informants = answers.Length,
            Dimensions = List(dimensionScores),
            Constructs = List(constructScores),
            Gaps = List(gaps),
            Advice = Advise(plan, constructScores, gaps),
            WeightSource = plan.Settings.Weights.Source,
            Trace = new ScoreTrace(plan, answers),
        };
    }

    private static ConstructScore Construct(ScoringPlan plan, int k, in PartResult part, double weight)
    {
        PlanConstruct construct = plan.Constructs[k];
        return new ConstructScore
        {
            Id = construct.Id,
            Name = construct.Name,
            Value = part.Number,
            State = part.State,
            Answered = part.Answered,
            Asked = part.Asked,
            Needed = part.Needed,
            Weight = weight,
            Spread = part.Informants > 1 ? part.Greatest - part.Least : null,
            Informants = part.Informants,
            Dimension = construct.DimensionId,
            Polarity = construct.Polarity,
            Contribution = part.IsScored ? ScoreKernel.Contribution(plan, k, part).High : null,
        };
    }

    // The advice on the greatest gap first, then that on constructs at their target in the order of the instrument.
    private static ValueList<FiredAdvice> Advise(ScoringPlan plan, ConstructScore[] constructs, Gap[] gaps)
    {
        int count = 0;
        for (int k = 0; k < constructs.Length; k++)
        {
            foreach (AdviceRule rule in plan.Advice[k])
            {
                count += Fires(rule, constructs[k]) ? 1 : 0;
            }
        }

        if (count == 0)
        {
            return [];
        }

        var advice = new FiredAdvice[count];
        int at = 0;
        foreach (Gap gap in gaps)
        {
            at = Advise(plan, constructs, IndexOf(constructs, gap.Construct), advice, at);
        }

        for (int k = 0; k < constructs.Length && at < count; k++)
        {
            if (!HasGap(gaps, constructs[k].Id))
            {
                at = Advise(plan, constructs, k, advice, at);
            }
        }

        return List(advice);
    }

    private static int Advise(ScoringPlan plan, ConstructScore[] constructs, int k, FiredAdvice[] advice, int at)
    {
        foreach (AdviceRule rule in plan.Advice[k])
        {
            if (Fires(rule, constructs[k]))
            {
                advice[at++] = new FiredAdvice(rule, constructs[k].Name, constructs[k].Value!.Value);
            }
        }

        return at;
    }

    private static bool Fires(AdviceRule rule, ConstructScore construct) =>
        construct.Value is { } value && (rule.FiresAbove ? value > rule.Threshold : value < rule.Threshold);

    private static int IndexOf(ConstructScore[] constructs, string id)
    {
        int at = 0;
        while (constructs[at].Id != id)
        {
            at++;
        }

        return at;
    }

    private static bool HasGap(Gap[] gaps, string construct)
    {
        foreach (Gap gap in gaps)
        {
            if (gap.Construct == construct)
            {
                return true;
            }
        }

        return false;
    }

    private static double Counts(double weight, in PartResult part) => part.IsScored ? weight : 0;

    private static double IndexWeight(ScoringPlan plan, ReadOnlySpan<PartResult> dimensions)
    {
        double sum = 0;
        foreach (int d in plan.IndexDimensions)
        {
            sum += Counts(plan.DimensionWeights[d], dimensions[d]);
        }

        return sum;
    }

    private static double Share(double weight, double sum) => weight > 0 ? weight / sum : 0;

    private static ValueList<T> List<T>(T[] items) =>
        items.Length == 0 ? ValueList<T>.Empty : new(ImmutableCollectionsMarshal.AsImmutableArray(items));
}
