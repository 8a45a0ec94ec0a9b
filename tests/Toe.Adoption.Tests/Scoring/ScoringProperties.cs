using FsCheck.Xunit;
using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;
using Toe.Adoption.Tests.Properties;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Scoring;

/// <summary>Section F of the invariants: 61 to 73.</summary>
[Properties(MaxTest = 300, Arbitrary = [typeof(ScoringCases)])]
public class ScoringProperties
{
    // Of numbers up to 100: some units in the last place.
    private const double Close = 1e-12;

    [Property] // 61
    public void Reversing_an_item_maps_its_scale_onto_itself_and_twice_is_nothing(ScoringCase drawn)
    {
        foreach (Item item in drawn.Items)
        {
            ResponseScale scale = drawn.ScaleOf(item);
            var plain = new PlanItem(item with { IsReversed = false }, scale, 0);
            var reversed = new PlanItem(item with { IsReversed = true }, scale, 0);
            Assert.Equal(0, reversed.Percent(scale.Maximum).High);
            Assert.Equal(100, reversed.Percent(scale.Minimum).High);
            for (int answer = scale.Minimum; answer <= scale.Maximum; answer++)
            {
                int turned = scale.Minimum + scale.Maximum - answer;
                Assert.InRange(turned, scale.Minimum, scale.Maximum);
                Assert.Equal(plain.Percent(turned).High, reversed.Percent(answer).High);
                Assert.Equal(plain.Percent(answer).High, reversed.Percent(turned).High);
                if (turned == answer)
                {
                    Assert.Equal(50, reversed.Percent(answer).High);
                }
            }
        }
    }

    [Property] // 62
    public void The_index_rises_with_every_item_that_speaks_for_it_and_falls_with_every_one_against_it(ScoringCase drawn)
    {
        ReadinessScore before = drawn.Score();
        foreach (Item item in drawn.Items)
        {
            if (drawn.Answers.GetValueOrDefault(item.Id) is not { } answer || answer >= drawn.ScaleOf(item).Maximum)
            {
                continue;
            }

            InstrumentConstruct construct = drawn.ConstructOf(item.Id);
            ReadinessScore after = drawn.Score(drawn.With(item.Id, answer + 1));
            int up = item.IsReversed ? -1 : 1;
            bool weighs = drawn.WeightOf(item.Id) > 0;
            if (before.Construct(construct.Id).Value is { } value)
            {
                Assert.Equal(weighs ? up : 0, after.Construct(construct.Id).Value!.Value.CompareTo(value));
            }

            if (before.Overall is { } overall)
            {
                bool enters = weighs && before.Construct(construct.Id).Weight > 0 && before.Dimension(construct.Dimension).Weight > 0;
                Assert.Equal(enters ? (drawn.Raises(item) ? 1 : -1) : 0, after.Overall!.Value.CompareTo(overall));
            }
        }
    }

    [Property] // 63
    public void All_items_at_the_keyed_ends_give_exactly_0_and_100(ScoringCase drawn)
    {
        foreach (double end in new[] { 0.0, 1.0 })
        {
            Dictionary<string, double?> answers = drawn.Items.ToDictionary(
                item => item.Id,
                item => (double?)drawn.Keyed(item, drawn.ConstructOf(item.Id).Polarity == Polarity.Barrier ? 1 - end : end));
            ReadinessScore score = drawn.Score(answers);
            Assert.Equal(100 * end, score.Overall);
            Assert.All(score.Dimensions, dimension => Assert.Equal(100 * end, dimension.Value));
            Assert.All(score.Constructs, construct => Assert.Equal(100 * end, construct.Contribution));
        }
    }

    [Property] // 64
    public void Equal_answers_give_every_dimension_their_value(ScoringCase drawn, int answer)
    {
        InstrumentDraft draft = drawn.Draft with
        {
            Constructs = drawn.Draft.Constructs.Select(construct => construct with
            {
                Polarity = Polarity.Driver,
                Items = construct.Items.Select(item => item with { IsReversed = false, Scale = "s7" }).ToValueList(),
            }).ToValueList(),
        };
        int given = 1 + Math.Abs(answer % 7);
        ScoringCase same = drawn with { Draft = draft, Answers = drawn.Items.ToDictionary(item => item.Id, _ => (double?)given) };
        double expected = 100.0 * (given - 1) / 6;
        ReadinessScore score = same.Score();
        Assert.Equal(expected, score.Overall);
        Assert.All(score.Dimensions, dimension => Assert.Equal(expected, dimension.Value));
        Assert.All(score.Constructs, construct => Assert.Equal(expected, construct.Value));
    }

    [Property] // 65
    public void Shares_sum_to_1_and_scaling_all_weights_changes_nothing(ScoringCase drawn, int draw)
    {
        ReadinessScore score = drawn.Score();
        foreach (DimensionScore dimension in score.Dimensions)
        {
            double sum = score.Constructs.Where(construct => construct.Dimension == dimension.Id).Sum(construct => construct.Weight);
            Assert.True(sum == 0 || Math.Abs(sum - 1) < 1e-15 * 16);
        }

        double total = score.Dimensions.Sum(dimension => dimension.Weight);
        Assert.True(total == 0 || Math.Abs(total - 1) < 1e-15 * 16);
        double factor = Math.Exp(new Random(draw).NextDouble() * 1200 - 600);
        IndicatorWeights weights = drawn.Weights with
        {
            Items = Scaled(drawn.Weights.Items, factor),
            Constructs = Scaled(drawn.Weights.Constructs, 1 / factor),
            Dimensions = Scaled(drawn.Weights.Dimensions, factor),
        };
        ReadinessScore scaled = (drawn with { Weights = weights }).Score();
        Assert.Equal(score.Overall.HasValue, scaled.Overall.HasValue);
        Assert.Equal(score.Overall ?? 0, scaled.Overall ?? 0, Close);
        Assert.All(score.Constructs.Zip(scaled.Constructs), pair => Assert.Equal(pair.First.Value ?? -1, pair.Second.Value ?? -1, Close));
    }

    [Property] // 65
    public void An_item_of_weight_0_is_irrelevant(ScoringCase drawn)
    {
        ReadinessScore score = drawn.Score();
        foreach (Item item in drawn.Items.Where(item => drawn.WeightOf(item.Id) == 0))
        {
            Assert.Equal(Numbers(score), Numbers(drawn.Score(drawn.With(item.Id, drawn.ScaleOf(item).Maximum))));
            Assert.Equal(Numbers(score), Numbers(drawn.Score(drawn.With(item.Id, null))));
        }
    }

    [Property] // 66
    public void The_index_lies_between_its_least_and_greatest_dimension(ScoringCase drawn)
    {
        ReadinessScore score = drawn.Score();
        double[] dimensions = [.. score.Dimensions.Where(dimension => dimension.Weight > 0).Select(dimension => dimension.Value!.Value)];
        if (score.Overall is { } overall)
        {
            Assert.InRange(overall, dimensions.Min(), dimensions.Max());
        }
    }

    [Property] // 67
    public void The_order_of_answers_items_constructs_and_dimensions_does_not_change_a_bit(ScoringCase drawn)
    {
        Random random = drawn.Random;
        ScoringCase shuffled = drawn with
        {
            Answers = drawn.Answers.Shuffled(random).ToDictionary(),
            Draft = drawn.Draft with
            {
                Dimensions = drawn.Draft.Dimensions.Shuffled(random).ToValueList(),
                Constructs = drawn.Draft.Constructs.Shuffled(random)
                    .Select(construct => construct with { Items = construct.Items.Shuffled(random).ToValueList() }).ToValueList(),
            },
        };
        ReadinessScore expected = drawn.Score();
        ReadinessScore found = shuffled.Score();
        Assert.Equal(expected.Overall, found.Overall);
        Assert.Equal(expected.Band, found.Band);
        Assert.All(expected.Dimensions, dimension => Assert.Equal(dimension.Value, found.Dimension(dimension.Id).Value));
        Assert.All(expected.Constructs, construct => Assert.Equal(construct.Value, found.Construct(construct.Id).Value));
    }

    [Property] // 68
    public void Each_score_falls_in_exactly_one_band_and_a_better_one_never_in_a_lower(int draw)
    {
        var random = new Random(draw);
        foreach (ReadinessBands bands in new[] { ReadinessBands.Quarters, ReadinessBands.FiveLevels })
        {
            double a = NearBound(bands, random);
            double b = NearBound(bands, random);
            double low = Math.Min(a, b);
            double high = Math.Max(a, b);
            int[] containing = [.. Enumerable.Range(0, bands.Bands.Count).Where(i =>
                low >= bands.Bands[i].From && (i + 1 == bands.Bands.Count || low < bands.Bands[i + 1].From))];
            Assert.Equal([bands.PositionOf(low)], containing);
            Assert.True(bands.PositionOf(low) <= bands.PositionOf(high));
        }
    }

    [Property] // 70
    public void An_unknown_answer_never_changes_a_score(ScoringCase drawn, double answer)
    {
        Dictionary<string, double?> more = drawn.With("C99_9", answer);
        Validated<ReadinessScore> refused = drawn.Scorer.Score(new AnswerSheet(more));
        Assert.Contains(refused.Errors, issue => issue.Is(IssueCodes.UnknownAnswer) && issue.Subject == "item C99_9");
        ScoringCase ignoring = drawn with { Settings = drawn.Settings with { UnknownAnswers = UnknownAnswers.Ignore } };
        Validated<ReadinessScore> ignored = ignoring.Scorer.Score(new AnswerSheet(more));
        Assert.Equal(IssueCodes.UnknownAnswer.Code, Assert.Single(ignored.Issues).Code);
        Assert.Equal(ignoring.Score(), ignored.Value);
    }

    [Property] // 71
    public void A_missing_item_equal_to_the_mean_of_the_others_leaves_the_mean(int draw)
    {
        var random = new Random(draw);
        int n = random.Next(2, 6);
        double mean = random.Next(101);
        var parts = new WeightedMean();
        var all = new WeightedMean();
        for (int i = 0; i < n; i++)
        {
            // Pairs around the mean.
            double off = i / 2 * 2 + 1 < n ? (i % 2 == 0 ? 1 : -1) * (1 + (i / 2)) : 0;
            Add(ref parts, mean + off);
            Add(ref all, mean + off);
        }

        Add(ref all, mean);
        parts.AddAnswer(double.NaN, default, 1);
        Assert.Equal(mean, parts.Result(0).Value.High);
        Assert.Equal(mean, all.Result(0).Value.High);
    }

    [Property] // 71
    public void A_sheet_that_leaves_out_the_mean_of_the_other_answers_scores_the_same(ScoringCase drawn, int draw)
    {
        var random = new Random(draw);
        int mean = random.Next(-30, 51);
        int items = (2 * random.Next(1, 4)) + 1;
        InstrumentConstruct one = drawn.Draft.Constructs[0] with
        {
            Items = Enumerable.Range(0, items).Select(i => Instruments.Drafts.Item($"M{i}") with { Scale = "wide", IsReversed = draw % 2 == 0 }).ToValueList(),
        };
        ScoringCase same = drawn with { Draft = drawn.Draft with { Constructs = [one, .. drawn.Draft.Constructs.Skip(1)] }, Weights = IndicatorWeights.Equal };

        // The first item is the mean; the others lie in pairs around it.
        Dictionary<string, double?> all = drawn.Answers.Concat(one.Items.Select((item, i) => KeyValuePair.Create(
            item.Id, (double?)(i == 0 ? mean : mean + ((i % 2 == 0 ? 1 : -1) * ((i + 1) / 2)))))).Where(pair => !IsOf(drawn, pair.Key)).ToDictionary();
        Dictionary<string, double?> few = new(all, StringComparer.Ordinal) { ["M0"] = null };
        Assert.Equal(Numbers(same.Score(all)), Numbers(same.Score(few)));
        Assert.Equal(PlanItem.Percent(mean, -40, 60, draw % 2 == 0).High, same.Score(few).Construct(one.Id).Value);

        static bool IsOf(ScoringCase drawn, string item) => drawn.Draft.Constructs[0].Items.Any(other => other.Id == item);
    }

    [Property] // 72
    public void Below_the_minimum_of_answers_a_construct_is_not_scorable_and_never_0(ScoringCase drawn)
    {
        ReadinessScore score = drawn.Score();
        foreach (ConstructScore construct in score.Constructs)
        {
            Item[] items = [.. drawn.Draft.Constructs.First(one => one.Id == construct.Id).Items.Where(item => drawn.WeightOf(item.Id) > 0)];
            int answered = items.Count(item => drawn.Answers.GetValueOrDefault(item.Id) is not null);
            int needed = ((2 * items.Length) + 2) / 3;
            Assert.Equal((answered, items.Length, needed), (construct.Answered, construct.Asked, construct.Needed));
            Assert.Equal(answered >= needed, construct.IsScored);
            Assert.Equal(construct.IsScored ? ScoreState.Scored : ScoreState.NotScorable, construct.State);
            Assert.Equal(construct.IsScored, construct.Reason is null);
        }

        foreach (DimensionScore dimension in score.Dimensions)
        {
            Assert.Equal(dimension.IsScored, dimension.ConstructsScored >= dimension.ConstructsNeeded);
            Assert.Equal((dimension.ConstructsAsked + 1) / 2, dimension.ConstructsNeeded);
        }

        Assert.Equal(score.Overall is not null, score.DimensionsScored >= score.DimensionsNeeded);
        Assert.Equal(score.Overall is null, score.Band is null);
        Assert.Equal(score.Overall is null, score.Reason is not null);
    }

    [Property] // 73
    public void The_mean_of_a_union_of_informants_is_the_weighted_mean_of_the_groups(ScoringCase drawn)
    {
        Random random = drawn.Random;
        AnswerSheet[] sheets = [.. Enumerable.Range(0, random.Next(2, 8)).Select(_ => new AnswerSheet(ScoringCases.DrawAnswers(drawn, random, 0.1)))];
        int cut = random.Next(1, sheets.Length);
        ReadinessScore union = drawn.Scorer.Score(sheets).Value;
        ReadinessScore first = drawn.Scorer.Score(sheets[..cut]).Value;
        ReadinessScore second = drawn.Scorer.Score(sheets[cut..]).Value;
        foreach (ConstructScore construct in union.Constructs)
        {
            ConstructScore a = first.Construct(construct.Id);
            ConstructScore b = second.Construct(construct.Id);
            Assert.Equal(construct.Informants, a.Informants + b.Informants);
            if (construct.IsScored)
            {
                double expected = ((a.Informants * (a.Value ?? 0)) + (b.Informants * (b.Value ?? 0))) / construct.Informants;
                Assert.Equal(expected, construct.Value!.Value, Close);
                double[] values = [.. sheets.Select(sheet => drawn.Scorer.Score(sheet).Value.Construct(construct.Id).Value).OfType<double>()];
                Assert.Equal(values.Length > 1 ? values.Max() - values.Min() : null, construct.Spread);
            }
        }
    }

    [Property]
    public void Every_number_is_recomputed_from_the_answers_and_weights_of_its_explanation(ScoringCase drawn)
    {
        Random random = drawn.Random;
        AnswerSheet[] sheets = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new AnswerSheet(ScoringCases.DrawAnswers(drawn, random, 0.2)))];
        ReadinessScore score = drawn.Scorer.Score(sheets).Value;
        Explanation root = score.Explain();
        Assert.Equal(score.Overall, root.Recompute());
        Assert.All(root.All(), node => Assert.Equal(node.Value, node.Recompute()));
        Assert.All(score.Dimensions, part => Assert.Equal((part.Value, part.Weight), (root.Find("dimension " + part.Id).Value, root.Find("dimension " + part.Id).Weight)));
        Assert.All(score.Constructs, part => Assert.Equal((part.Value, part.Weight), (root.Find("construct " + part.Id).Value, root.Find("construct " + part.Id).Weight)));
        Assert.NotEmpty(score.Explain().ToTables("id"));
    }

    [Property]
    public void Gaps_are_points_below_target_ordered_by_gap_times_weight(ScoringCase drawn)
    {
        ReadinessScore score = drawn.Score();
        Assert.Equal(
            score.Constructs.Where(c => c.Contribution < 60 && !score.Dimension(c.Dimension).IsOutcome).Select(c => c.Id).Order(),
            score.Gaps.Select(gap => gap.Construct).Order());
        foreach (Gap gap in score.Gaps)
        {
            bool barrier = gap.Polarity == Polarity.Barrier;
            Assert.Equal(barrier ? 40 : 60, gap.Target);
            Assert.Equal(barrier ? gap.Value - 40 : 60 - gap.Value, gap.Points, Close);
            Assert.Equal(gap.Points * gap.Weight, gap.Priority);
        }

        Assert.Equal(score.Gaps.OrderByDescending(gap => gap.Priority).Select(gap => gap.Priority), score.Gaps.Select(gap => gap.Priority));
        Assert.Equal(score.Gaps.Take(3), score.Priorities);
    }

    [Property]
    public void The_weight_of_a_gap_is_that_of_its_construct_times_that_of_its_dimension_whatever_was_left_out(ScoringCase drawn)
    {
        Random random = drawn.Random;
        ReadinessScore score = drawn.Score(ScoringCases.DrawAnswers(drawn, random, random.NextDouble()));
        Assert.All(score.Gaps, gap => Assert.Equal(score.Construct(gap.Construct).Weight * score.Dimension(gap.Dimension).Weight, gap.Weight));
    }

    private static Dictionary<string, double> Scaled(IReadOnlyDictionary<string, double> weights, double factor) =>
        weights.ToDictionary(pair => pair.Key, pair => pair.Value * factor, StringComparer.Ordinal);

    // A bound, one unit in the last place beside it, or anything.
    private static double NearBound(ReadinessBands bands, Random random)
    {
        double bound = bands.Bands[random.Next(bands.Bands.Count)].From;
        double drawn = random.Next(4) switch
        {
            0 => bound,
            1 => Math.BitDecrement(bound),
            2 => Math.BitIncrement(bound),
            _ => 100 * random.NextDouble(),
        };
        return Math.Clamp(drawn, 0, 100);
    }

    private static void Add(ref WeightedMean mean, double value) => mean.AddAnswer(1, Numerics.DoubleDouble.Of(value), 1);

    private static double?[] Numbers(ReadinessScore score) =>
        [score.Overall, .. score.Dimensions.Select(part => part.Value), .. score.Constructs.Select(part => part.Value)];
}
