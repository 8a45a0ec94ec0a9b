using Toe.Adoption.Catalogue;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;
using static Toe.Adoption.Tests.Instruments.Drafts;

namespace Toe.Adoption.Tests.Scoring;

/// <summary>Levels, gates, advice, gaps, informants and peers, by hand.</summary>
public class ReadScoreTests
{
    // Two dimensions of one construct each, TM a driver and CO a barrier, and an outcome; one item each from 0 to 100.
    private static readonly Instrument Plain = Instrument.Create(Valid with
    {
        Scales = [new() { Id = "s", Minimum = 0, Maximum = 100 }],
        DefaultScale = "s",
        Dimensions =
        [
            new("organization", Both("Organization", "Organisasi")),
            new("technology", Both("Technology", "Teknologi")),
            new("outcome", Both("Outcome", "Hasil"), IsOutcome: true),
        ],
        Constructs = [One("TM", "organization"), One("CO", "technology") with { Polarity = Polarity.Barrier }, One("AU", "outcome")],
        AttentionChecks = [],
        InterviewTopics = [],
    });

    [Fact]
    public void A_barrier_shows_its_burden_and_enters_reversed_and_an_outcome_does_not_enter()
    {
        ReadinessScore score = Score(80, 70, 10);
        Assert.Equal(70, score.Construct("CO").Value);
        Assert.Equal(30, score.Construct("CO").Contribution);
        Assert.Equal(30, score.Dimension("technology").Value);
        Assert.Equal(10, score.Dimension("outcome").Value);
        Assert.Equal(0, score.Dimension("outcome").Weight);
        Assert.Equal(55, score.Overall);
        Assert.Equal("fairly-ready", score.Band!.Id);
        Assert.Equal(("drawn" == score.InstrumentId, Plain.Version, Plain.Hash), (false, score.InstrumentVersion, score.InstrumentHash));
    }

    [Theory]
    [InlineData(0, "starting")]
    [InlineData(25, "developing")]
    [InlineData(50, "fairly-ready")]
    [InlineData(75, "ready")]
    public void A_band_begins_exactly_at_its_bound(double bound, string id)
    {
        Assert.Equal(id, ReadinessBands.Quarters.Of(bound).Id);
        Assert.Equal(id, ReadinessBands.Quarters.Of(Math.BitIncrement(bound)).Id);
        if (bound > 0)
        {
            Assert.NotEqual(id, ReadinessBands.Quarters.Of(Math.BitDecrement(bound)).Id);
        }

        Assert.Equal("ready", ReadinessBands.Quarters.Of(100).Id);
        Assert.Equal("ready", ReadinessBands.Quarters.Of(Math.BitDecrement(100)).Id);
    }

    [Theory]
    [InlineData(-0.001)]
    [InlineData(100.001)]
    [InlineData(double.NaN)]
    public void There_is_no_band_beyond_0_to_100(double score) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReadinessBands.Quarters.Of(score));

    [Fact]
    public void Five_levels_carry_their_note()
    {
        Assert.Equal("Bukan penilaian resmi INDI 4.0.", ReadinessBands.FiveLevels.Note!.In("id"));
        Assert.Equal(["Not ready", "Early", "Moderate", "Mature", "Already applied"], ReadinessBands.FiveLevels.Bands.Select(band => band.Name.In("en")));
        Assert.Equal("level-2", ReadinessBands.FiveLevels.Of(53.5).Id);
    }

    [Fact]
    public void A_mean_of_thirds_that_is_a_bound_stands_in_the_band_that_begins_there()
    {
        // (100/3 + 125/3) / 3 = 25, which sums of rounded thirds miss.
        Instrument thirds = Instrument.Create(Valid with
        {
            Scales = [new() { Id = "s", Minimum = 0, Maximum = 12 }],
            DefaultScale = "s",
            Dimensions = [new("technology", Both("Technology", "Teknologi"))],
            Constructs = [One("A", "technology"), One("B", "technology"), One("C", "technology")],
            AttentionChecks = [],
            InterviewTopics = [],
        });
        for (int a = 0; a <= 9; a++)
        {
            for (int b = 0; a + b <= 9; b++)
            {
                ReadinessScore score = ReadinessScorer.Create(thirds).Score(new AnswerSheet([new("A1", a), new("B1", b), new("C1", 9 - a - b)])).Value;
                Assert.Equal(25, score.Overall);
                Assert.Equal("developing", score.Band!.Id);
            }
        }
    }

    [Fact]
    public void A_gate_holds_the_level_while_its_subject_is_low_or_unknown()
    {
        ScoringSettings Gated(string subject) => new() { Gates = [new Gate(subject, 40, "developing")], MinimumDimensionShare = 0 };
        ReadinessScore held = Score(80, 70, 10, Gated("CO"));
        Assert.Equal(("developing", true), (held.Band!.Id, held.IsGated));
        ReadinessScore open = Score(80, 60, 10, Gated("technology"));
        Assert.Equal(("fairly-ready", false), (open.Band!.Id, open.IsGated));
        ReadinessScore unknown = Score(80, null, 10, Gated("CO"));
        Assert.Equal(("developing", true), (unknown.Band!.Id, unknown.IsGated));
        ReadinessScore low = Score(20, 90, 10, Gated("CO"));
        Assert.Equal(("starting", false), (low.Band!.Id, low.IsGated));
    }

    [Fact]
    public void Advice_fires_below_for_drivers_and_above_for_barriers_the_greatest_gap_first()
    {
        ScoringSettings settings = new()
        {
            Advice = [Rule("r1", "TM", 50), Rule("r2", "CO", 60) with { FiresAbove = true }, Rule("r3", "CO", 60), Rule("r4", "ZZ", 60), Rule("r5", "AU", 50)],
        };
        Assert.Equal(["r2", "r1", "r5"], Score(49, 80, 10, settings).Advice.Select(advice => advice.Rule.Id));
        Assert.Equal(["r1"], Score(49, 60, 50, settings).Advice.Select(advice => advice.Rule.Id));
        Assert.Equal([], Score(50, 60, 50, settings).Advice.Select(advice => advice.Rule.Id));
        Assert.Equal([], Score(null, null, null, settings).Advice.Select(advice => advice.Rule.Id));
        FiredAdvice fired = Score(49, 80, 10, settings).Advice[0];
        Assert.Equal("Shown because Construct CO is 80, above 60.", fired.Reason.In("en"));
        Assert.Equal("Ditampilkan karena Konstruk CO bernilai 80, di atas 60.", fired.Reason.In("id"));
    }

    [Theory]
    [InlineData(28.4, 50, "28")]
    [InlineData(49.96, 50, "49.96")]
    [InlineData(49.6, 50, "49.6")]
    public void The_reason_of_advice_never_rounds_onto_its_threshold(double value, double threshold, string shown)
    {
        var fired = new FiredAdvice(Rule("r", "TM", threshold), Both("Training", "Pelatihan"), value);
        Assert.Equal($"Shown because Training is {shown}, below 50.", fired.Reason.In("en"));
        Assert.Equal($"Ditampilkan karena Pelatihan bernilai {shown.Replace('.', ',')}, di bawah 50.", fired.Reason.In("id"));
    }

    [Fact]
    public void Gaps_of_barriers_are_counted_above_100_less_target()
    {
        ReadinessScore score = Score(30, 80, 0);
        Assert.Equal(["CO", "TM"], score.Gaps.Select(gap => gap.Construct));
        Assert.Equal((80, 40, 40, 0.5, 20), (score.Gaps[0].Value, score.Gaps[0].Target, score.Gaps[0].Points, score.Gaps[0].Weight, score.Gaps[0].Priority));
        Assert.Equal((30, 60, 30, 0.5, 15), (score.Gaps[1].Value, score.Gaps[1].Target, score.Gaps[1].Points, score.Gaps[1].Weight, score.Gaps[1].Priority));
    }

    [Fact]
    public void Several_informants_are_averaged_by_construct_with_their_spread()
    {
        ReadinessScore score = ReadinessScorer.Create(Plain).Score([Sheet(80, 70, 10), Sheet(40, 50, null), Sheet(60, null, null)]).Value;
        Assert.Equal((60, 40, 3), (score.Construct("TM").Value, score.Construct("TM").Spread, score.Construct("TM").Informants));
        Assert.Equal((60, 20, 2), (score.Construct("CO").Value, score.Construct("CO").Spread, score.Construct("CO").Informants));
        Assert.Equal((10, null, 1), (score.Construct("AU").Value, score.Construct("AU").Spread, score.Construct("AU").Informants));
        Assert.Equal((50, 3, 6, 9), (score.Overall, score.Informants, score.Answered, score.Asked));
    }

    [Fact]
    public void Given_weights_count_and_their_source_is_told()
    {
        ReadinessScore score = Score(80, 70, 10, new() { Weights = new() { Source = "three experts", Dimensions = new Dictionary<string, double> { ["organization"] = 3, ["technology"] = 1 } } });
        Assert.Equal(67.5, score.Overall);
        Assert.Equal("three experts", score.WeightSource);
        Assert.Equal(0.75, score.Dimension("organization").Weight);
    }

    [Fact]
    public void Weights_are_shared_out_over_what_is_scored()
    {
        ReadinessScore score = Score(80, null, 10);
        Assert.Equal((80, 1, 0), (score.Overall, score.Dimension("organization").Weight, score.Dimension("technology").Weight));
        Assert.Equal((2, 3), (score.Answered, score.Asked));
    }

    [Fact]
    public void An_explanation_reads_as_tables()
    {
        string text = Score(80, 70, 10).Explain().ToString().ReplaceLineEndings("\n");
        Assert.Contains("Overall (index): 55.00", text, StringComparison.Ordinal);
        Assert.Contains("weighted mean of 2 of 2 dimensions", text, StringComparison.Ordinal);
        Assert.Contains("Construct CO", text, StringComparison.Ordinal);
        Explanation item = Score(80, 70, 10).Explain().Find("item CO1");
        Assert.Equal("(70 - 0) / (100 - 0) x 100", item.Formula.In("en"));
        Assert.Contains("Keseluruhan", Score(80, 70, 10).Explain().ToTables("id")[0].Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_percentile_is_a_midrank_and_groups_below_the_minimum_are_not_shown()
    {
        static PeerScore Peer(double overall, string sector) => new(overall, new Dictionary<string, string> { ["SECTOR"] = sector });
        PeerTable peers = PeerTable.Create([Peer(10, "food"), Peer(55, "food"), Peer(55, "craft"), Peer(90, "craft"), Peer(20, "food")], minimumGroupSize: 3);
        ReadinessScore score = Score(80, 70, 10);
        PeerComparison all = peers.Compare(score);
        Assert.Equal((5, 3, 60.0, null), (all.Count, all.Needed, all.Percentile, all.Reason));
        PeerComparison food = peers.Compare(score, new Dictionary<string, string> { ["SECTOR"] = "food" });
        Assert.Equal(100 * 2.5 / 3, food.Percentile!.Value, 1e-12);
        PeerComparison craft = peers.Compare(score, new Dictionary<string, string> { ["SECTOR"] = "craft" });
        Assert.Null(craft.Percentile);
        Assert.Equal("Not shown: only 2 similar firms so far; at least 3 are needed to protect them.", craft.Reason!.In("en"));
        Assert.Null(peers.Compare(Score(null, null, null)).Percentile);
        Assert.Throws<ArgumentOutOfRangeException>(() => Peer(100.1, "food"));
        Assert.Throws<ArgumentOutOfRangeException>(() => PeerTable.Create([], 1));
    }

    [Fact]
    public void Peers_of_different_instruments_are_refused()
    {
        Dictionary<string, string> food = new() { ["SECTOR"] = "food" };
        ReadinessScore score = Score(80, 70, 10);
        ReadinessScore other = ReadinessScorer.Create(Instrument.Create(Plain.Content with { Version = "2.0.0" })).Score(Sheet(80, 70, 10)).Value;
        PeerScore peer = PeerScore.Of(score, food);
        Assert.Equal((55, score.InstrumentHash, "food"), (peer.Overall, peer.InstrumentHash, peer.Profile["SECTOR"]));
        Assert.Throws<ArgumentException>(() => PeerScore.Of(Score(null, null, null), food));
        Assert.Throws<ArgumentException>(() => PeerTable.Create([peer, PeerScore.Of(other, food)]));
        Assert.Throws<ArgumentException>(() => PeerTable.Create([peer, new PeerScore(55, food)]));
        PeerTable peers = PeerTable.Create([peer, peer], minimumGroupSize: 2);
        Assert.Equal(50, peers.Compare(score).Percentile);
        Assert.Throws<ArgumentException>(() => peers.Compare(other));
    }

    [Fact]
    public void Peers_of_different_weights_are_refused_and_other_targets_and_levels_are_not()
    {
        Dictionary<string, string> none = [];
        ReadinessScore score = Score(80, 70, 10);
        ReadinessScore weighted = Score(80, 70, 10, new() { Weights = new() { Source = "x", Dimensions = new Dictionary<string, double> { ["organization"] = 3, ["technology"] = 1 } } });
        ReadinessScore equal = Score(80, 70, 10, new() { Weights = new() { Source = "x", Dimensions = new Dictionary<string, double> { ["organization"] = 2, ["technology"] = 2 } } });
        ReadinessScore other = Score(80, 70, 10, new() { Target = 70, Bands = ReadinessBands.FiveLevels });
        ReadinessScore share = Score(80, 70, 10, new() { MinimumDimensionShare = 1 });
        PeerTable peers = PeerTable.Create([PeerScore.Of(score, none), PeerScore.Of(other, none), PeerScore.Of(equal, none)], minimumGroupSize: 2);
        Assert.Equal(3, peers.Compare(other).Count);
        Assert.All([weighted, share], one =>
        {
            Assert.Throws<ArgumentException>(() => peers.Compare(one));
            Assert.Throws<ArgumentException>(() => PeerTable.Create([PeerScore.Of(score, none), PeerScore.Of(one, none)]));
        });
    }

    [Fact]
    public void Dimensions_count_answers_like_everything_else_and_their_constructs_by_name()
    {
        ReadinessScore score = Score(80, null, 10);
        Assert.All(score.Dimensions, dimension => Assert.Equal(
            (score.Constructs.Where(part => part.Dimension == dimension.Id).Sum(part => part.Answered), score.Constructs.Where(part => part.Dimension == dimension.Id).Sum(part => part.Asked)),
            (dimension.Answered, dimension.Asked)));
        DimensionScore technology = score.Dimension("technology");
        Assert.Equal((0, 1, 0, 1, 1), (technology.Answered, technology.Asked, technology.ConstructsScored, technology.ConstructsAsked, technology.ConstructsNeeded));
        ReadinessScore three = ReadinessScorer.Create(Plain).Score([Sheet(80, 70, 10), Sheet(40, 50, null), Sheet(60, null, null)]).Value;
        technology = three.Dimension("technology");
        Assert.Equal((2, 3, 1, 1, 1), (technology.Answered, technology.Asked, technology.ConstructsScored, technology.ConstructsAsked, technology.ConstructsNeeded));
    }

    [Fact]
    public void An_explanation_finds_the_parts_of_informants_by_the_names_that_it_documents()
    {
        Explanation root = ReadinessScorer.Create(Plain).Score([Sheet(80, 70, 10), Sheet(40, 50, null)]).Value.Explain();
        Assert.Equal(40, root.Find("construct TM, informant 2").Value);
        Assert.Equal(40, root.Find("informant 2, item TM1").Value);
    }

    private static InstrumentConstruct One(string id, string dimension) =>
        new() { Id = id, Dimension = dimension, Name = Both("Construct " + id, "Konstruk " + id), Items = [Item(id + "1")] };

    private static AnswerSheet Sheet(double? tm, double? co, double? au) => new([new("TM1", tm), new("CO1", co), new("AU1", au)]);

    private static ReadinessScore Score(double? tm, double? co, double? au, ScoringSettings? settings = null) =>
        ReadinessScorer.Create(Plain, settings).Score(Sheet(tm, co, au)).Value;

    private static AdviceRule Rule(string id, string construct, double threshold) =>
        new() { Id = id, Construct = construct, Threshold = threshold, Addressee = Addressee.Firm, Text = Both("Do.", "Lakukan.") };
}
