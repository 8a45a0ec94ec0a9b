using Toe.Adoption.Instruments;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.Instruments.Drafts;

namespace Toe.Adoption.Tests.Instruments;

/// <summary>Every fault of an instrument is told, with its part.</summary>
public class InstrumentFaultTests
{
    private static readonly string Long = new('x', 10_001);

    /// <summary>A draft with one fault, its code, its part, and words of the message.</summary>
    public static TheoryData<string, Func<InstrumentDraft>, string, string, string> Faults => new()
    {
        { "id with a blank", () => WithItem(item => item with { Id = "CO 1" }), "TOE4202", "item number 1 ('CO 1')", "holds ' '" },
        { "id that starts with a digit", () => WithFirst(one => one with { Id = "1CO" }) with { InterviewTopics = [] }, "TOE4202", "construct number 1 ('1CO')", "starts with '1'" },
        { "empty id", () => Valid with { Id = "" }, "TOE4202", "id ''", "The id is empty." },
        { "long id", () => WithItem(item => item with { Id = new string('a', 65) }), "TOE4202", "item number 1", "65 characters" },
        { "lone surrogate in an id", () => WithItem(item => item with { Id = "a\ud800" }), "TOE4202", "item number 1", "lone surrogate U+D800" },
        { "direction override in an id", () => WithItem(item => item with { Id = "CO\u202E1" }), "TOE4202", "item number 1", "\\u202E" },
        { "zero-width character in an id", () => WithItem(item => item with { Id = "CO\u200B1" }), "TOE4202", "item number 1", "\\u200B" },
        { "emoji in an id", () => WithItem(item => item with { Id = "CO\U0001F468" }), "TOE4202", "item number 1", "\U0001F468" },
        { "version of nothing", () => Valid with { Version = " " }, "TOE4202", "version", "nothing but blanks" },
        { "long version", () => Valid with { Version = new string('1', 65) }, "TOE4202", "version", "65 characters" },
        { "choice with a comma", () => WithChoices(new ProfileChoice("a,b", Both("a", "a"))), "TOE4202", "profile question SECTOR, choice number 1 ('a,b')", "','" },
        { "item twice", () => WithItem(item => item with { Id = "CO2" }), "TOE4203", "item CO2", "2 times" },
        { "check and item", () => WithItem(item => item with { Id = "AC1" }), "TOE4203", "item AC1", "2 times" },
        { "profile and item", () => WithItem(item => item with { Id = "EMP" }), "TOE4203", "item EMP", "2 times" },
        { "construct twice", () => Valid with { Constructs = [Valid.Constructs[0], Valid.Constructs[1] with { Id = "CO" }], InterviewTopics = [] }, "TOE4203", "construct CO", "2 times" },
        { "unknown scale", () => WithItem(item => item with { Scale = "agree5" }), "TOE4205", "item CO1", "no scale agree5. A scale of the instrument. Did you mean agree3?" },
        { "unknown default", () => Valid with { DefaultScale = "agree" }, "TOE4205", "default scale", "no scale agree" },
        { "unknown scale of a check", () => WithCheck(check => check with { Scale = "no" }), "TOE4205", "attention check AC1", "no scale no" },
        { "scale of one", () => WithScale(scale => scale with { Minimum = 3, Labels = [Both("No", "Tidak")] }), "TOE4206", "scale agree3", "minimum 3 is not below its maximum 3" },
        { "scale reversed", () => WithScale(scale => scale with { Minimum = 4, Labels = [] }), "TOE4206", "scale agree3", "minimum 4 is not below" },
        { "scale too long", () => WithScale(scale => scale with { Maximum = 102, Labels = [] }), "TOE4206", "scale agree3", "102 points" },
        { "scale of all integers", () => WithScale(scale => scale with { Minimum = int.MinValue, Maximum = int.MaxValue, Labels = [] }), "TOE4206", "scale agree3", "4294967296 points" },
        { "labels missing", () => WithScale(scale => scale with { Labels = [Both("No", "Tidak")] }), "TOE4206", "scale agree3", "1 label for 3 points" },
        { "unknown dimension", () => WithFirst(one => one with { Dimension = "technolgy" }), "TOE4207", "construct CO", "Did you mean technology?" },
        { "no items", () => WithFirst(one => one with { Items = [] }), "TOE4208", "construct CO", "no items" },
        { "no constructs", () => Valid with { Constructs = [], InterviewTopics = [] }, "TOE4208", "constructs", "no construct" },
        { "language missing", () => WithItem(item => item with { Text = LocalizedText.Of(("en", "x")) }), "TOE4209", "item CO1", "not worded in id" },
        { "label not translated", () => WithScale(scale => scale with { Labels = [LocalizedText.Of(("en", "No")), .. scale.Labels.Skip(1)] }), "TOE4209", "scale agree3, label of 1", "not worded in id" },
        { "notice not translated", () => Valid with { Notice = LocalizedText.Of(("id", "x")) }, "TOE4209", "notice", "not worded in en" },
        { "empty text", () => WithItem(item => item with { Text = Both("x", " ") }), "TOE4209", "item CO1, id", "nothing but blanks" },
        { "control character", () => WithItem(item => item with { Text = Both("a\u0001", "x") }), "TOE4209", "item CO1, en", "U+0001" },
        { "lone surrogate", () => WithItem(item => item with { Text = Both("a\udc00", "x") }), "TOE4209", "item CO1, en", "lone surrogate U+DC00" },
        { "form feed", () => WithItem(item => item with { Text = Both("a\fb", "x") }), "TOE4209", "item CO1, en", "U+000C" },
        { "next line", () => WithItem(item => item with { Text = Both("a\u0085b", "x") }), "TOE4209", "item CO1, en", "U+0085" },
        { "noncharacter", () => WithItem(item => item with { Text = Both("a\ufffe", "x") }), "TOE4209", "item CO1, en", "U+FFFE" },
        { "empty license", () => Valid with { License = "" }, "TOE4209", "license", "empty" },
        { "no language", () => Valid with { Languages = [] }, "TOE4210", "languages", "No language" },
        { "language twice", () => Valid with { Languages = [.. Valid.Languages, new("EN", TranslationStatus.Checked)] }, "TOE4210", "language en", "2 times" },
        { "no tag", () => Valid with { Languages = [.. Valid.Languages, new("en_US", TranslationStatus.Checked)] }, "TOE4210", "language 'en_US'", "no language tag" },
        { "no original", () => Valid with { Languages = [new("en", TranslationStatus.Checked), new("id", TranslationStatus.Original)] }, "TOE4210", "language en", "not the original" },
        { "dangling rule", () => WithItem(item => item with { ShownWhen = new("AU9", [1]) }), "TOE4211", "item CO1, shown when", "no item AU9" },
        { "rule about a check", () => WithItem(item => item with { ShownWhen = new("AC1", [1]) }), "TOE4211", "item CO1, shown when", "no item AC1" },
        { "rule without answers", () => WithSecondUse(new("AU1", [])), "TOE4211", "item AU2, shown when", "names no answers" },
        { "rule outside the scale", () => WithSecondUse(new("AU1", [1, 11])), "TOE4211", "item AU2, shown when", "answer 11 is not on the scale of AU1" },
        { "rule about itself", () => WithSecondUse(new("AU2", [1])), "TOE4211", "item AU2, shown when", "AU2 needs AU2" },
        { "rules in a circle", InACircle, "TOE4211", "item CO1, shown when", "CO1 needs AU2 needs CO1" },
        { "check outside its scale", () => WithCheck(check => check with { ExpectedMaximum = 4 }), "TOE4212", "attention check AC1", "from 3 to 4 are expected" },
        { "check the wrong way round", () => WithCheck(check => check with { ExpectedMinimum = 3, ExpectedMaximum = 2 }), "TOE4212", "attention check AC1", "from 3 to 2" },
        { "no choices", () => WithChoices(), "TOE4213", "profile question SECTOR", "no choices" },
        { "choice twice", () => WithChoices(new("a", Both("a", "a")), new("A", Both("b", "b"))), "TOE4213", "profile question SECTOR", "'a' is there 2 times" },
        { "choices of a text", () => WithProfile(question => question with { Kind = ProfileKind.Text }), "TOE4213", "profile question SECTOR", "asks for no choice" },
        { "bounds of a choice", () => WithProfile(question => question with { Minimum = 1 }), "TOE4213", "profile question SECTOR", "asks for no number" },
        { "bounds the wrong way round", () => WithProfile(question => question with { Kind = ProfileKind.Number, Choices = [], Minimum = 2, Maximum = 1 }), "TOE4213", "profile question SECTOR", "minimum 2 is above its maximum 1" },
        { "unknown topic", () => Valid with { InterviewTopics = [Valid.InterviewTopics[0] with { Constructs = ["CX"] }] }, "TOE4214", "interview topic start", "no construct CX" },
        { "empty topic", () => Valid with { InterviewTopics = [Valid.InterviewTopics[0] with { Constructs = [] }] }, "TOE4214", "interview topic start", "names no construct" },
        { "long text", () => WithItem(item => item with { Text = Both(Long, "x") }), "TOE2007", "item CO1, en", "10001 characters" },
        { "many items", () => WithFirst(one => one with { Items = [.. Enumerable.Range(0, 100_000).Select(i => Item($"i{i}"))] }), "TOE2007", "items", "There are 100002." },
        { "many answers", () => WithSecondUse(new("AU1", [.. Enumerable.Repeat(1, 100_000)])), "TOE2007", "answers of a skip rule", "100000" },
    };

    public static TheoryData<string, Func<InstrumentDraft>, string, string, string> Warned => new()
    {
        { "case only", () => WithItem(item => item with { Id = "co2" }), "TOE4204", "item co2", "differs from item CO2 only in case" },
        { "NFC and NFD", () => WithFirst(one => one with { Items = [Item("caf\u00e9"), Item("cafe\u0301")] }), "TOE4204", "item caf\u00e9", "how its letters are encoded" },
        { "unused dimension", () => Valid with { Dimensions = [.. Valid.Dimensions, new("policy", Both("Policy", "Kebijakan"))] }, "TOE4208", "dimension policy", "No construct" },
        { "undeclared language", () => WithItem(item => item with { Text = LocalizedText.Of(("en", "a"), ("id", "b"), ("jv", "c")) }), "TOE4210", "item CO1", "worded in jv" },
        { "rule about a later item", () => WithItem(item => item with { ShownWhen = new("AU1", [1]) }), "TOE4211", "item CO1, shown when", "asked later" },
    };

    [Fact]
    public void The_draft_that_the_tests_spoil_has_no_fault() => Assert.Empty(Instrument.Validate(Valid).Issues);

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_told_alone_and_with_its_part(string name, Func<InstrumentDraft> draft, string code, string part, string words)
    {
        Issue issue = Assert.Single(Instrument.Validate(draft()).Issues, issue => issue.Severity == Severity.Error);
        AssertIssue(name, issue, code, part, words);
        Assert.NotEmpty(issue.Remedy);
        Assert.Throws<ArgumentException>(() => Instrument.Create(draft()));
    }

    [Theory]
    [MemberData(nameof(Warned))]
    public void What_is_only_doubtful_is_a_warning(string name, Func<InstrumentDraft> draft, string code, string part, string words)
    {
        Validated<Instrument> validated = Instrument.Validate(draft());
        Assert.True(validated.IsValid);
        AssertIssue(name, Assert.Single(validated.Issues), code, part, words);
    }

    [Fact]
    public void All_faults_come_in_one_list()
    {
        InstrumentDraft draft = Valid with
        {
            Version = "",
            DefaultScale = "none",
            Constructs = [.. Valid.Constructs.Select(one => one with { Dimension = "nowhere", Items = [] })],
            InterviewTopics = [new("1", LocalizedText.Of(("en", "x")), ["??"])],
        };
        string[] codes = [.. Instrument.Validate(draft).Errors.Select(issue => issue.Code)];
        Assert.Equal(
            ["TOE4202", "TOE4205", "TOE4207", "TOE4208", "TOE4207", "TOE4208", "TOE4209", "TOE4214", "TOE4202"], codes);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Instrument.Create(draft));
        Assert.All(codes, code => Assert.Contains(code, refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_thousand_warnings_hide_no_error()
    {
        LocalizedText text = LocalizedText.Of(("en", "a"), ("id", "b"), ("jv", "c"));
        InstrumentDraft many = WithFirst(one => one with { Items = [.. Enumerable.Range(0, 1990).Select(i => Item($"i{i}") with { Text = text })] });
        InstrumentDraft draft = many with { InterviewTopics = [new("start", Both("a", "b"), ["nobody"])] };
        Validated<Instrument> validated = Instrument.Validate(draft);
        Assert.Equal(IssueCodes.UnknownTopicConstruct.Code, Assert.Single(validated.Errors).Code);
        Assert.Equal(1000, validated.Warnings.Count);
    }

    [Fact]
    public void Values_without_a_name_are_refused_at_the_door()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Valid.Constructs[0] with { Polarity = (Polarity)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Valid.Profile[0] with { Kind = (ProfileKind)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new InstrumentLanguage("en", (TranslationStatus)9));
    }

    [Fact]
    public void A_text_has_languages_and_each_once()
    {
        Assert.Throws<ArgumentException>(() => LocalizedText.Of());
        Assert.Throws<ArgumentException>(() => LocalizedText.Of(("en", "a"), ("EN", "b")));
        Assert.Throws<ArgumentException>(() => LocalizedText.Of(("en", null!)));
    }

    private static void AssertIssue(string name, Issue issue, string code, string part, string words)
    {
        Assert.True(code == issue.Code, $"{name}: {issue}");
        Assert.StartsWith(part, issue.Subject, StringComparison.Ordinal);
        Assert.Contains(words, issue.Message, StringComparison.Ordinal);
    }

    private static InstrumentDraft WithScale(Func<ResponseScale, ResponseScale> change) =>
        Valid with { Scales = [change(Valid.Scales[0]), Valid.Scales[1]], AttentionChecks = [] };

    private static InstrumentDraft WithCheck(Func<AttentionCheck, AttentionCheck> change) => Valid with { AttentionChecks = [change(Valid.AttentionChecks[0])] };

    private static InstrumentDraft WithProfile(Func<ProfileQuestion, ProfileQuestion> change) =>
        Valid with { Profile = [change(Valid.Profile[0]), .. Valid.Profile.Skip(1)] };

    private static InstrumentDraft WithChoices(params ProfileChoice[] choices) => WithProfile(question => question with { Choices = [.. choices] });

    private static InstrumentDraft WithSecondUse(Relevance rule) => Valid with { Constructs = [Valid.Constructs[0], SecondUse(rule)] };

    private static InstrumentDraft InACircle()
    {
        InstrumentDraft draft = WithItem(item => item with { ShownWhen = new("AU2", [1]) });
        return draft with { Constructs = [draft.Constructs[0], SecondUse(new("CO1", [1]))] };
    }

    private static InstrumentConstruct SecondUse(Relevance rule) =>
        Valid.Constructs[1] with { Items = [Valid.Constructs[1].Items[0], Valid.Constructs[1].Items[1] with { ShownWhen = rule }] };
}
