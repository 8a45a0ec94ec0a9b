using Toe.Adoption.Estimation;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;
using static Toe.Adoption.Tests.Instruments.Drafts;

namespace Toe.Adoption.Tests.Scoring;

/// <summary>Weights of scoring from an estimate.</summary>
public class FitWeightsTests
{
    private static readonly string[] Columns = ["TM1", "TM2", "CO1", "CO2", "AU1", "AU2"];

    [Fact]
    public void Items_get_their_outer_weights_and_constructs_their_total_effects()
    {
        PlsFit fit = Fit();
        IndicatorWeights weights = fit.ToIndicatorWeights("AU", Asked()).Value;
        Assert.StartsWith("the estimate of weights (n = 200), importance for AU", weights.Source, StringComparison.Ordinal);
        Assert.Equal(1, weights.Items["TM1"] + weights.Items["TM2"], 1e-14);
        double Unit(string item, double range) => fit.Indicator(item).Weight * range / fit.Indicator(item).StandardDeviation!.Value;
        Assert.Equal(Unit("TM1", 4) / Unit("TM2", 4), weights.Items["TM1"] / weights.Items["TM2"], 1e-12);
        Assert.Equal(fit.TotalEffect("TM", "AU").Estimate, weights.Dimensions["organization"], 1e-14);
        Assert.Equal(-fit.TotalEffect("CO", "AU").Estimate, weights.Dimensions["technology"], 1e-14);
        ReadinessScore score = ReadinessScorer.Create(Asked(), new() { Weights = weights })
            .Score(new AnswerSheet(Columns.Select(column => KeyValuePair.Create(column, (double?)3)))).Value;
        Assert.Equal(50, score.Overall);
        Assert.Equal(weights.Source, score.WeightSource);
    }

    [Fact]
    public void An_item_that_points_the_other_way_is_refused_by_name_or_counts_0_when_told()
    {
        PlsFit fit = Fit(turn: "TM2");
        Validated<IndicatorWeights> refused = fit.ToIndicatorWeights("AU", Asked());
        Issue issue = Assert.Single(refused.Errors);
        Assert.True(issue.Is(IssueCodes.UnusableWeight));
        Assert.Equal("construct TM, item TM2", issue.Subject);
        Validated<IndicatorWeights> flagged = fit.ToIndicatorWeights("AU", Asked(), negativeAsZero: true);
        Assert.Equal("construct TM, item TM2", Assert.Single(flagged.Warnings).Subject);
        Assert.Equal((1, 0), (flagged.Value.Items["TM1"], flagged.Value.Items["TM2"]));
    }

    [Fact]
    public void A_driver_that_hinders_is_refused_by_name()
    {
        Instrument asked = Asked(Polarity.Driver);
        Issue issue = Assert.Single(Fit().ToIndicatorWeights("AU", asked).Errors);
        Assert.Equal("construct CO", issue.Subject);
        Assert.Contains("driver", issue.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_model_lacks_counts_0_and_is_reported()
    {
        Instrument more = Instrument.Create(Asked().Content with
        {
            Constructs = [.. Asked().Content.Constructs, new() { Id = "ZZ", Dimension = "organization", Name = Both("More", "Lagi"), Items = [Item("ZZ1")] }],
        });
        Validated<IndicatorWeights> weights = Fit().ToIndicatorWeights("AU", more);
        Assert.Equal("construct ZZ", Assert.Single(weights.Warnings).Subject);
        Assert.Equal((1, 0), (weights.Value.Constructs["TM"], weights.Value.Constructs["ZZ"]));
        Assert.True(ReadinessScorer.Validate(more, new() { Weights = weights.Value }).IsValid);
    }

    [Fact]
    public void An_unknown_target_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => Fit().ToIndicatorWeights("AV", Asked()));

    [Fact]
    public void A_target_that_nothing_leads_to_gives_no_weights() =>
        Assert.Contains(Fit().ToIndicatorWeights("TM", Asked()).Errors, issue => issue.Subject == "importance for TM");

    private static Instrument Asked(Polarity cost = Polarity.Barrier) => Instrument.Create(Valid with
    {
        Scales = [new() { Id = "s", Minimum = 1, Maximum = 5 }],
        DefaultScale = "s",
        Dimensions =
        [
            new("organization", Both("Organization", "Organisasi")),
            new("technology", Both("Technology", "Teknologi")),
            new("outcome", Both("Outcome", "Hasil"), IsOutcome: true),
        ],
        Constructs = [Two("TM", "organization"), Two("CO", "technology") with { Polarity = cost }, Two("AU", "outcome")],
        AttentionChecks = [],
        InterviewTopics = [],
    });

    private static InstrumentConstruct Two(string id, string dimension) =>
        new() { Id = id, Dimension = dimension, Name = Both(id + " name", id + " nama"), Items = [Item(id + "1"), Item(id + "2")] };

    // Adoption rises with support and falls with cost. An item that is turned and noisy gets a negative weight, and the construct keeps its direction.
    private static PlsFit Fit(string? turn = null)
    {
        var random = new Random(7);
        double[][] columns = [.. Columns.Select(_ => new double[200])];
        for (int i = 0; i < 200; i++)
        {
            double support = Normal(random);
            double cost = Normal(random);
            double use = (0.6 * support) - (0.4 * cost) + (0.5 * Normal(random));
            double[] factors = [support, support, cost, cost, use, use];
            for (int j = 0; j < Columns.Length; j++)
            {
                bool turned = Columns[j] == turn;
                double error = Normal(random) * (turned ? 1.5 : 0.4);
                columns[j][i] = Math.Clamp(Math.Round(3 + ((turned ? -0.6 : 1) * factors[j]) + error), 1, 5);
            }
        }

        Construct tm = Construct.Organization("TM", "Support", Composite(["TM1", "TM2"], WeightingMode.ModeA));
        Construct co = Construct.Technology("CO", "Cost", Composite(["CO1", "CO2"], WeightingMode.ModeA)).AsBarrier();
        Construct au = Construct.Outcome("AU", "Use", Composite(["AU1", "AU2"], WeightingMode.ModeA));
        AdoptionModel model = AdoptionModel.Create("weights", [tm, co, au], [tm.Drives(au), co.Hinders(au)]);
        return Pls.Estimate(model, Survey.FromColumns("drawn", Columns.Zip(columns)).Value).Value;
    }

    private static double Normal(Random random) => Properties.StudyMaker.Normal(random);
}
