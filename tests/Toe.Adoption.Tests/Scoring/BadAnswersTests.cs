using System.Text;
using Toe.Adoption.Catalogue;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.Instruments.Drafts;

namespace Toe.Adoption.Tests.Scoring;

/// <summary>Rows 86 to 89 of the bad inputs, and what else sheets and settings can get wrong.</summary>
public class BadAnswersTests
{
    private static readonly Instrument Small = Instrument.Create(Valid);
    private static readonly ReadinessScorer Scorer = ReadinessScorer.Create(Small);

    [Fact] // 86
    public void All_faults_of_settings_come_in_one_list()
    {
        Validated<ReadinessScorer> refused = ReadinessScorer.Validate(Small, new ScoringSettings
        {
            MinimumItemShare = double.NaN,
            MinimumConstructShare = 1.5,
            MinimumDimensionShare = -1,
            Target = 101,
            MostPriorities = -1,
            UnknownAnswers = (UnknownAnswers)7,
            Weights = new IndicatorWeights
            {
                Source = "nobody",
                Items = new Dictionary<string, double> { ["CO1"] = -1, ["AU1"] = 0, ["AU2"] = 0, ["XX"] = 1 },
                Constructs = new Dictionary<string, double> { ["CO"] = double.NaN },
                Dimensions = new Dictionary<string, double> { ["technology"] = 0 },
            },
            Bands = new ReadinessBands("holes", [new(5, "a", Both("A", "A"), Both("A", "A")), new(4, "a", Both("B", "B"), Both("B", "B"))]),
            Gates = [new Gate("nobody", 400, "none")],
            Advice = [Rule("same"), Rule("same")],
        });
        string[] subjects = [.. refused.Errors.Select(issue => issue.Subject)];
        Assert.All(refused.Errors, issue => Assert.True(issue.Is(IssueCodes.InvalidScoringSettings)));
        Assert.Equal(
        [
            "MinimumItemShare", "MinimumConstructShare", "MinimumDimensionShare", "Target", "MostPriorities", "UnknownAnswers",
            "bands holes", "bands holes, band a", "bands holes, band a",
            "weight of item XX", "weight of item CO1", "construct AU", "weight of construct CO", "index",
            "advice same", "gate on nobody", "gate on nobody", "gate on nobody",
        ],
        subjects);
        Assert.Equal(subjects.Length, Assert.Throws<ArgumentException>(() => ReadinessScorer.Create(Small, new ScoringSettings { Target = 101, MostPriorities = -1 }))
            .Message.Split('\n').Length + subjects.Length - 2);
    }

    [Fact] // 86
    public void Weights_of_some_parts_only_are_refused_with_those_that_lack_one()
    {
        Validated<ReadinessScorer> refused = ReadinessScorer.Validate(
            Small, new ScoringSettings { Weights = new IndicatorWeights { Source = "half", Items = new Dictionary<string, double> { ["CO1"] = 1 } } });
        Issue issue = Assert.Single(refused.Errors);
        Assert.Equal("construct CO", issue.Subject);
        Assert.Contains("CO2", issue.Found, StringComparison.Ordinal);
    }

    [Theory] // 87
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(2.5)]
    [InlineData(-1e300)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void An_answer_outside_its_scale_is_refused_with_item_and_range_and_without_the_answer(double answer)
    {
        Issue issue = Assert.Single(Scorer.Score(Sheet(("CO1", answer), ("CO2", 1))).Errors);
        Assert.True(issue.Is(IssueCodes.AnswerOutOfScale));
        Assert.Equal("item CO1", issue.Subject);
        Assert.Equal("Its scale does not have the answer. An answer is a whole number from 1 to 3, or missing. Correct it, or leave it out.", issue.Message);
    }

    [Theory] // 87
    [InlineData("\"4\"", "a text")]
    [InlineData("true", "true or false")]
    [InlineData("[4]", "a list")]
    [InlineData("{\"a\": [1]}", "an object")]
    public void An_answer_that_is_no_number_is_refused_when_JSON_is_read(string answer, string found)
    {
        Validated<AnswerSheet> sheet = AnswerSheet.Parse(Encoding.UTF8.GetBytes("{\"answers\": {\"CO1\": " + answer + ", \"CO2\": 2}}"));
        Issue issue = Assert.Single(sheet.Errors);
        Assert.True(issue.Is(IssueCodes.UnreadableAnswers));
        Assert.Equal(("item CO1", $"The answer is {found}."), (issue.Subject, issue.Found));
    }

    [Theory] // 79 to 81
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"answers\": {\"CO1\": 1e999}}")]
    [InlineData("{\"answers\": {\"CO1\": NaN}}")]
    [InlineData("{\"answers\": {\"CO1\": 1,}}")]
    [InlineData("{\"answers\": {\"CO1\": 1}} x")]
    [InlineData("{\"answers\": {}, \"answers\": {}}")]
    [InlineData("{\"answers\": {}, \"more\": 1}")]
    [InlineData("{\"answers\": {}, \"instrumentVersion\": 1}")]
    [InlineData("{\"answers\": {\"\\uD800\": 1}}")]
    [InlineData("{\"answers\": {\"CO1\": 123456")]
    public void Text_that_is_no_sheet_is_refused_and_never_quoted(string json)
    {
        Validated<AnswerSheet> sheet = AnswerSheet.Parse(Encoding.UTF8.GetBytes(json));
        Assert.NotEmpty(sheet.Errors);
        Assert.All(sheet.Errors, issue => Assert.True(issue.Is(IssueCodes.UnreadableAnswers)));
        Assert.DoesNotContain("123456", sheet.ToString(), StringComparison.Ordinal);
    }

    [Fact] // 78, 85
    public void Deep_and_long_JSON_is_refused()
    {
        Assert.False(AnswerSheet.Parse(Encoding.UTF8.GetBytes($"{{\"answers\": {{\"A\": {new string('[', 5000)}")).IsValid);
        string many = string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"\"A{i}\": 1"));
        Assert.Contains(AnswerSheet.Parse(Encoding.UTF8.GetBytes($"{{\"answers\": {{{many}}}}}")).Errors, issue => issue.Is(IssueCodes.LimitExceeded));
    }

    [Fact] // 88
    public void Too_few_answers_or_none_are_not_scorable_with_the_list_and_never_0()
    {
        ReadinessScore none = Scorer.Score(Sheet()).Value;
        Assert.Null(none.Overall);
        Assert.Null(none.Band);
        Assert.Equal(["technology", "outcome", "CO", "AU"], none.NotScorable.Select(part => part.Id));
        Assert.Equal(["CO1", "CO2", "AU1"], none.Unanswered);
        Assert.Equal("Cannot be scored yet: 0 of 2 questions answered, 2 needed.", none.Construct("CO").Reason!.In("en"));
        Assert.Equal("Belum bisa dihitung: 0 dari 2 pertanyaan dijawab, perlu 2.", none.Construct("CO").Reason!.In("id"));
        ReadinessScore few = Scorer.Score(Sheet(("CO1", 1))).Value;
        Assert.Null(few.Construct("CO").Value);
        Assert.Equal((1, 2, 2), (few.Construct("CO").Answered, few.Construct("CO").Asked, few.Construct("CO").Needed));
        Assert.Empty(few.Gaps);
        Assert.Empty(few.Advice);
    }

    [Fact] // 89
    public void An_unknown_answer_is_refused_with_the_nearest_item()
    {
        Issue issue = Assert.Single(Scorer.Score(Sheet(("CO1", 1), ("co2", 1))).Errors);
        Assert.True(issue.Is(IssueCodes.UnknownAnswer));
        Assert.Equal("Did you mean CO2?", issue.Remedy);
    }

    [Fact] // 89
    public void A_duplicate_answer_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new AnswerSheet([new("CO1", 1), new("CO1", 1)]));
        Issue issue = Assert.Single(AnswerSheet.Parse("""{"answers": {"CO1": 1, "CO1": 1}}"""u8).Errors);
        Assert.True(issue.Is(IssueCodes.DuplicateAnswer));
    }

    [Fact] // 89
    public void Answers_to_another_version_are_refused()
    {
        AnswerSheet old = AnswerSheet.Parse("""{"instrumentVersion": "0.9.0", "answers": {"CO1": 1, "CO2": 1}}"""u8).Value;
        Assert.True(Assert.Single(Scorer.Score(old).Errors).Is(IssueCodes.OtherVersion));
        Assert.True(Scorer.Score(AnswerSheet.Parse("""{"instrumentVersion": "1.0.0", "answers": {"CO1": 1, "CO2": null}}"""u8).Value).IsValid);
    }

    [Fact]
    public void Attention_checks_and_profile_questions_are_known_and_never_scored()
    {
        ReadinessScore plain = Scorer.Score(Sheet(("CO1", 1), ("CO2", 2))).Value;
        Validated<ReadinessScore> passed = Scorer.Score(Sheet(("CO1", 1), ("CO2", 2), ("AC1", 3), ("EMP", 4)));
        Assert.Empty(passed.Issues);
        Assert.Equal(plain, passed.Value);
        Validated<ReadinessScore> failed = Scorer.Score(Sheet(("CO1", 1), ("CO2", 2), ("AC1", 1)));
        Assert.True(Assert.Single(failed.Warnings).Is(IssueCodes.FailedAttentionCheck));
        Assert.Equal(plain, failed.Value);
        Assert.True(Assert.Single(Scorer.Score(Sheet(("AC1", 9))).Errors).Is(IssueCodes.AnswerOutOfScale));
    }

    [Fact]
    public void An_answer_that_a_skip_rule_leaves_out_is_ignored_and_reported()
    {
        Validated<ReadinessScore> asked = Scorer.Score(Sheet(("AU1", 2), ("AU2", 10)));
        Assert.Empty(asked.Issues);
        Assert.Equal(60, asked.Value.Construct("AU").Value);
        Validated<ReadinessScore> skipped = Scorer.Score(Sheet(("AU1", 5), ("AU2", 10)));
        Assert.True(Assert.Single(skipped.Warnings).Is(IssueCodes.AnswerNotAsked));
        Assert.Equal(50, skipped.Value.Construct("AU").Value);
        Assert.Equal(1, skipped.Value.Construct("AU").Asked);
    }

    [Fact]
    public void A_firm_without_a_sheet_is_refused() =>
        Assert.True(Assert.Single(Scorer.Score(Array.Empty<AnswerSheet>()).Errors).Is(IssueCodes.NoAnswerSheet));

    [Fact]
    public void Issues_of_several_informants_say_whose_answer_it_is()
    {
        Validated<ReadinessScore> refused = Scorer.Score([Sheet(("CO1", 1)), Sheet(("CO1", 9))]);
        Assert.Equal("informant 2, item CO1", Assert.Single(refused.Errors).Subject);
    }

    private static AnswerSheet Sheet(params (string Item, double? Answer)[] answers) =>
        new(answers.Select(pair => KeyValuePair.Create(pair.Item, pair.Answer)));

    private static AdviceRule Rule(string id) =>
        new() { Id = id, Construct = "CO", Threshold = 50, Addressee = Addressee.Firm, Text = Both("Do.", "Lakukan.") };
}
