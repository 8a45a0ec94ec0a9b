using FsCheck.Xunit;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Tests.Models;

/// <summary>Bad and odd models: what is refused names its culprit, what is odd but sound is taken.</summary>
public class ModelRulesTests
{
    private static readonly Construct A = Factor("A", "a1", "a2");
    private static readonly Construct B = Factor("B", "b1", "b2");
    private static readonly Construct C = Factor("C", "c1", "c2");

    [Fact]
    public void A_label_that_is_the_name_of_another_construct_is_flagged_and_the_model_is_valid()
    {
        Construct a = Construct.Technology("A", "B", Reflective(["a1", "a2"]));
        Validated<AdoptionModel> model = AdoptionModel.Validate("m", [a, B], [a.To(B)]);
        Assert.True(model.IsValid);
        Issue issue = Assert.Single(model.Issues);
        Assert.Equal(
            (IssueCodes.MisleadingLabel.Code, Severity.Warning, "construct A, label 'B'"), (issue.Code, issue.Severity, issue.Subject));
        Assert.Equal(model.Value, AdoptionModel.Create("m", [a, B], [a.To(B)]));

        Validated<AdoptionModel> read = ModelSyntax.Read("A =~ a1 + a2\nB =~ b1\nB ~ A\nA : \"B\"", "model.txt");
        Assert.True(read.IsValid);
        Assert.Equal("model.txt, line 1, construct A, label 'B'", Assert.Single(read.Issues).Subject);
    }

    [Fact]
    public void Labels_that_are_their_own_names_or_equal_to_each_other_are_right() => Assert.Empty(AdoptionModel.Validate(
        "m",
        [Construct.Technology("A", "A", Reflective(["a1"])), Construct.Outcome("B", "L", Reflective(["b1"])), Construct.Outcome("C", "L", Reflective(["c1"]))],
        [new StructuralPath("A", "B"), new StructuralPath("A", "C")]).Issues);

    private static readonly Dictionary<string, (Construct[] Constructs, StructuralPath[] Paths, string[] Issues)> Refused = new()
    {
        ["indicator in two constructs"] = (
            [A, Factor("B", "b1", "a2")], [A.To(B)], ["TOE1005 indicator a2: Both A and B claim it."]),
        ["same indicator twice in a block"] = (
            [Factor("A", "a1", "a2", "a1", "a1"), B], [A.To(B)], ["TOE1004 construct A, indicator a1: The block lists it 3 times."]),
        ["empty block"] = (
            [Factor("A"), B], [A.To(B)], ["TOE1003 construct A: It has no indicators."]),
        ["cycle"] = (
            [A, B, C], [A.To(B), B.To(C), C.To(A)], ["TOE1009 paths A -> B -> C -> A: They form a cycle."]),
        ["cycle behind a chain"] = (
            [A, B, C], [A.To(B), B.To(C), C.To(B)], ["TOE1009 paths B -> C -> B: They form a cycle."]),
        ["two cycles"] = (
            [A, B, C, Factor("D", "d")], [A.To(B), B.To(A), A.To(C), C.To(Factor("D", "d")), new("D", "C")],
            ["TOE1009 paths A -> B -> A: They form a cycle.", "TOE1009 paths C -> D -> C: They form a cycle."]),
        ["self-path"] = (
            [A, B], [A.To(B), A.To(A)], ["TOE1007 path A -> A: A construct cannot explain itself."]),
        ["isolated construct"] = (
            [A, B, C], [A.To(B)], ["TOE1010 construct C: No path starts or ends at it."]),
        ["path to an undeclared construct"] = (
            [Factor("Trust", "t"), B], [new("Trust", "B"), new("Trsut", "B")],
            ["TOE1006 path Trsut -> B: There is no construct Trsut. Did you mean Trust?"]),
        ["both ends undeclared"] = (
            [A, B], [A.To(B), new("Xxxxxx", "Yyyyyy")],
            ["TOE1006 path Xxxxxx -> Yyyyyy: There is no construct Xxxxxx. Choose one of A, B.",
            "TOE1006 path Xxxxxx -> Yyyyyy: There is no construct Yyyyyy. Choose one of A, B."]),
        ["duplicate construct"] = (
            [A, Factor("A", "x"), B], [A.To(B)], ["TOE1002 construct A: The name is declared 2 times."]),
        ["duplicate path"] = (
            [A, B], [A.To(B), A.Hinders(B)], ["TOE1008 path A -> B: It is declared 2 times."]),
        ["no constructs"] = (
            [], [], ["TOE1011 model m: The model has no constructs."]),
        ["no paths"] = (
            [A, B], [], ["TOE1011 model m: The model has no paths."]),
        ["empty name"] = (
            [Factor("", "x"), B], [new("", "B")], ["TOE1001 construct '': The name is empty."]),
        ["blank name"] = (
            [Factor("A", " \u00A0"), B], [A.To(B)], ["TOE1001 construct A, indicator ' \u00A0': The name holds nothing but blanks."]),
        ["control character"] = (
            [Factor("A\u0001", "x"), B], [new("A\u0001", "B")],
            ["TOE1001 construct 'A\\u0001': The name holds the control character U+0001 at position 2."]),
        ["lone surrogate in an indicator"] = (
            [Factor("A", "x\uD83D"), B], [A.To(B)],
            ["TOE1001 construct A, indicator 'x\\uD83D': The name holds the lone surrogate U+D83D at position 2."]),
        ["noncharacter in a label"] = (
            [Construct.Outcome("A", "\uFFFE", SingleItem("x")), B], [A.To(B)],
            ["TOE1001 construct A, label '\\uFFFE': The name holds the control character U+FFFE at position 1."]),
        ["several faults at once"] = (
            [A, Factor("A", "b1"), B, C], [A.To(B), B.To(A), A.To(A)],
            ["TOE1002 construct A", "TOE1005 indicator b1: Both A and B", "TOE1007 path A -> A", "TOE1009 paths A -> B -> A", "TOE1010 construct C"]),
    };

    public static TheoryData<string> RefusedModels => [.. Refused.Keys];

    public static TheoryData<string> HostileNames => [.. HostileModels.Names];

    [Theory]
    [MemberData(nameof(RefusedModels))]
    public void A_bad_model_is_refused_with_the_name_of_the_culprit(string model)
    {
        (Construct[] constructs, StructuralPath[] paths, string[] expected) = Refused[model];
        Validated<AdoptionModel> outcome = AdoptionModel.Validate("m", constructs, paths);
        Assert.False(outcome.IsValid);
        Assert.Equal(expected.Length, outcome.Issues.Count);
        Assert.All(outcome.Issues.Zip(expected), pair => Assert.StartsWith(pair.Second, pair.First.ToString(), StringComparison.Ordinal));
        Assert.All(outcome.Issues, issue => Assert.NotEmpty(issue.Remedy));
        var thrown = Assert.Throws<ArgumentException>(() => AdoptionModel.Create("m", constructs, paths));
        Assert.All(outcome.Issues, issue => Assert.Contains(issue.ToString(), thrown.Message, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void A_name_is_opaque(string name)
    {
        var hostile = Construct.Technology(name, name, SingleItem(name));
        var outcome = Construct.Outcome(name + "'", name, Reflective([name + "1", name + "2"]));
        AdoptionModel model = AdoptionModel.Create(name, [hostile, outcome], [hostile.Drives(outcome)]);
        Assert.Equal([name, name + "1", name + "2"], model.Indicators);
    }

    [Fact]
    public void A_construct_may_be_named_as_an_item() =>
        Assert.True(AdoptionModel.Validate("m", [Factor("A", "B"), Factor("B", "A")], [A.To(B)]).IsValid);

    [Fact]
    public void Names_that_differ_by_case_or_normal_form_are_different() =>
        Assert.True(AdoptionModel.Validate("m", [Factor("é", "x"), Factor("e\u0301", "X")], [new("é", "e\u0301")]).IsValid);

    [Fact]
    public void The_order_of_declaration_need_not_be_that_of_the_paths() =>
        Assert.True(AdoptionModel.Validate("m", [C, A, B], [B.To(C), A.To(C), A.To(B)]).IsValid);

    [Fact]
    public void Asking_twice_gives_the_same_answer()
    {
        StructuralPath[] paths = [A.To(B), B.To(C)];
        Assert.Equal(AdoptionModel.Validate("m", [A, B, C], paths).Value, AdoptionModel.Validate("m", [A, B, C], paths).Value);
        Assert.Null(PathCycles.FindCycle(paths));
        Assert.Null(PathCycles.FindCycle(paths));
        StructuralPath[] cycle = [.. paths, C.To(A)];
        Assert.Equal(AdoptionModel.Validate("m", [A, B, C], cycle).Issues, AdoptionModel.Validate("m", [A, B, C], cycle).Issues);
    }

    [Fact]
    public void A_long_cycle_is_shown_in_part()
    {
        Construct[] constructs = [.. Enumerable.Range(0, 1000).Select(i => Factor($"C{i}", $"c{i}"))];
        StructuralPath[] paths = [.. Enumerable.Range(0, 1000).Select(i => constructs[i].To(constructs[(i + 1) % 1000]))];
        Issue issue = Assert.Single(AdoptionModel.Validate("m", constructs, paths).Issues);
        Assert.StartsWith("paths C0 -> C1 -> ", issue.Subject, StringComparison.Ordinal);
        Assert.EndsWith(" -> C49 -> (950 more) -> C0", issue.Subject, StringComparison.Ordinal);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(HostileModels)])]
    public void Renaming_leaves_a_model_valid_and_its_shape_as_it_was(AdoptionModel model)
    {
        // Names that are prefixes of each other and hold what a joined key would use as separator.
        Dictionary<string, string> names = model.Constructs
            .Select((construct, i) => (construct.Name, New: string.Concat(Enumerable.Repeat("-> ", i)) + "->"))
            .ToDictionary(pair => pair.Name, pair => pair.New, StringComparer.Ordinal);
        Validated<AdoptionModel> renamed = AdoptionModel.Validate(
            model.Name,
            model.Constructs.Select(construct => Construct.Outcome(names[construct.Name], construct.Label, construct.Measurement)),
            model.Paths.Select(path => new StructuralPath(names[path.From], names[path.To], path.Expected)));
        Assert.Equal(model.Indicators, renamed.Value.Indicators);
        Assert.Equal(model.Paths.Count, renamed.Value.Paths.Count);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(HostileModels)])]
    public void Turning_a_path_around_beside_itself_is_a_cycle_of_two(AdoptionModel model)
    {
        StructuralPath path = model.Paths[0];
        Issue issue = Assert.Single(
            AdoptionModel.Validate(model.Name, model.Constructs, [.. model.Paths, new(path.To, path.From)]).Issues,
            issue => issue.Severity == Severity.Error);
        Assert.Equal(IssueCodes.Cycle.Code, issue.Code);
    }

    private static TechnologyFactor Factor(string name, params string[] indicators) => Construct.Technology(name, name, Reflective(indicators));
}
