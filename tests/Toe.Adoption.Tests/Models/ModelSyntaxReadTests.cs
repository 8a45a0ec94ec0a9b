using Toe.Adoption.Collections;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Tests.Models;

public class ModelSyntaxReadTests
{
    [Fact]
    public void A_whole_study_is_read_as_the_vocabulary_would_write_it()
    {
        const string text = """
            # The study
            model "AI adoption"
            RA =~ RA1 + RA2      # relative advantage
            CX =~ CX1 +
                  CX2
            OR <~ OR1
                + OR2
            AGE <~ age; AD =~ AD1 + AD2

            RA : technology, "Relative advantage"
            CX : BARRIER, Technology
            OR : unit weights, dimension "Culture"
            AGE : control
            AD ~ RA + CX +

              OR # all of them
              # and
              + AGE
            RA -> AD : positive
            CX->AD:NEGATIVE
            """;
        var advantage = Construct.Technology("RA", "Relative advantage", Reflective(["RA1", "RA2"]));
        var complexity = Construct.Technology("CX", "CX", Reflective(["CX1", "CX2"])).AsBarrier();
        var openness = Construct.Extended(Dimension.Named("Culture"), "OR", "OR", Composite(["OR1", "OR2"], WeightingMode.Unit));
        var age = Construct.Control("AGE", "AGE", SingleItem("age"));
        var adoption = Construct.Outcome("AD", "AD", Reflective(["AD1", "AD2"]));
        AdoptionModel expected = AdoptionModel.Create(
            "AI adoption",
            [advantage, complexity, openness, age, adoption],
            [advantage.Drives(adoption), complexity.Hinders(adoption), openness.To(adoption), age.To(adoption)]);
        Assert.Equal(expected, ModelSyntax.Read(text).Value);
    }

    [Fact]
    public void Undeclared_constructs_are_outcomes_where_a_path_ends_and_factors_elsewhere()
    {
        AdoptionModel model = ModelSyntax.Read("A =~ a1 + a2\nB =~ b1 + b2\nC <~ c1 + c2\nB ~ A\nC ~ B").Value;
        var factor = Assert.IsType<ExtendedFactor>(model.Constructs[0]);
        Assert.Same(Dimension.Unspecified, factor.Dimension);
        Assert.Equal(Polarity.Driver, factor.Polarity);
        Assert.Equal("A", factor.Label);
        Assert.IsType<Outcome>(model.Constructs[1]);
        Assert.IsType<Outcome>(model.Constructs[2]);
        Assert.Equal(WeightingMode.ModeA, Assert.IsType<Reflective>(model.Constructs[1].Measurement).Mode);
        Assert.Equal(WeightingMode.ModeB, Assert.IsType<Composite>(model.Constructs[2].Measurement).Mode);
        Assert.All(model.Paths, path => Assert.Equal(ExpectedSign.None, path.Expected));
    }

    [Theory]
    [InlineData("mode A", WeightingMode.ModeA)]
    [InlineData("Mode b", WeightingMode.ModeB)]
    [InlineData("UNIT weights", WeightingMode.Unit)]
    public void A_declared_mode_wins_over_that_of_the_operator(string words, WeightingMode mode)
    {
        AdoptionModel model = ModelSyntax.Read($"A =~ a1 + a2; B <~ b1 + b2; B ~ A; A : {words}; B : {words}").Value;
        Assert.Equal(mode, Assert.IsType<Reflective>(model.Constructs[0].Measurement).Mode);
        Assert.Equal(mode, Assert.IsType<Composite>(model.Constructs[1].Measurement).Mode);
    }

    [Theory]
    [InlineData("A =~ a1")]
    [InlineData("A <~ a1")]
    [InlineData("A <~ a1; A : mode B")]
    public void A_block_of_one_column_is_a_single_item_whichever_operator_made_it(string block) =>
        Assert.Equal(SingleItem("a1"), ModelSyntax.Read($"{block}; B =~ b1; B ~ A").Value.Constructs[0].Measurement);

    [Fact]
    public void Several_declaration_lines_add_up_and_may_come_first()
    {
        AdoptionModel model = ModelSyntax.Read("A : technology\nA : barrier\nA : \"Cost\"\nA -> B : negative\nB ~ A\nB =~ b\nA =~ a").Value;
        Assert.Equal([Construct.Outcome("B", "B", SingleItem("b")), Construct.Technology("A", "Cost", SingleItem("a")).AsBarrier()], model.Constructs);
        Assert.Equal(ExpectedSign.Negative, Assert.Single(model.Paths).Expected);
    }

    [Theory]
    [InlineData("survey.txt", "survey")]
    [InlineData("model", "model")]
    [InlineData(".txt", ".txt")]
    [InlineData("my study.lav", "my study")]
    public void A_model_without_a_name_takes_that_of_its_source(string source, string name) =>
        Assert.Equal(name, ModelSyntax.Read("A =~ a; B =~ b; B ~ A", source).Value.Name);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData(";")]
    [InlineData(" \t;;\n\n # x ; y \"\n")]
    public void Every_line_end_and_semicolon_separates_statements(string separator) =>
        Assert.Equal(2, ModelSyntax.Read($"\uFEFFA =~ a{separator}B =~ b{separator}B ~ A{separator}").Value.Constructs.Count);

    [Theory]
    [InlineData("a-b", "a-b")]
    [InlineData("R&D/2.x_", "R&D/2.x_")]
    [InlineData("(x)", "(x)")]
    [InlineData("ความ", "ความ")]
    [InlineData("\"A*B\"", "A*B")]
    [InlineData("\"\\\"\\\\ # ; ->\"", "\"\\ # ; ->")]
    [InlineData("\"a\"", "a")]
    [InlineData("model", "model")]
    [InlineData("technology", "technology")]
    [InlineData("\"1\"", "1")]
    [InlineData("NA", "NA")]
    public void Names_are_bare_or_quoted_and_kept_to_the_letter(string written, string name)
    {
        AdoptionModel model = ModelSyntax.Read($"{written} =~ {written}\nY =~ y\nY ~ {written}\n{written} -> Y : positive\n{written} : control").Value;
        Assert.Equal(Construct.Control(name, name, SingleItem(name)), model.Constructs[0]);
        Assert.Equal(new StructuralPath(name, "Y", ExpectedSign.Positive), Assert.Single(model.Paths));
    }

    [Fact]
    public void Names_that_differ_by_case_or_normal_form_are_different_names() =>
        Assert.Equal(5, ModelSyntax.Read("a =~ a; A =~ A; é =~ é; e\u0301 =~ e\u0301; Y =~ y; Y ~ a + A + é + e\u0301").Value.Constructs.Count);

    [Fact]
    public void Paths_keep_the_order_of_the_text()
    {
        AdoptionModel model = ModelSyntax.Read("A=~a;B=~b;C=~c;C~B;B~A;C~A").Value;
        ValueList<StructuralPath> expected = [new("B", "C"), new("A", "B"), new("A", "C")];
        Assert.Equal(expected, model.Paths);
    }

    [Fact]
    public void Long_text_is_read_whole()
    {
        const int count = 20_000;
        IEnumerable<string> lines = Enumerable.Range(0, count)
            .SelectMany(i => i == 0 ? ["C0 =~ c0"] : new[] { $"C{i} =~ c{i}", $"C{i} ~ C{i - 1}", $"C{i} : \"Label\"" });
        AdoptionModel model = ModelSyntax.Read(string.Join('\n', lines)).Value;
        Assert.Equal(count, model.Constructs.Count);
        Assert.Equal(count - 1, model.Paths.Count);
    }

    [Fact]
    public void The_example_of_the_documentation_is_a_model()
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Toe.Adoption.sln")))
        {
            root = root.Parent;
        }

        string page = File.ReadAllText(Path.Combine(root!.FullName, "docs", "model-syntax.md")).ReplaceLineEndings("\n");
        AdoptionModel model = ModelSyntax.Read(page.Split("```text\n")[1].Split("```")[0]).Value;
        Assert.Equal("AI adoption by small firms: 5 constructs, 14 indicators, 4 paths", model.ToString());
        Assert.Equal(
            Construct.Organization("OR", "Organizational readiness", Composite(["OR1", "OR2", "OR3"], WeightingMode.ModeA)), model.Constructs[2]);
    }

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentNullException>(() => ModelSyntax.Read(null!));
        Assert.Throws<ArgumentNullException>(() => ModelSyntax.Read("", null!));
        Assert.Throws<ArgumentException>(() => ModelSyntax.Read("", " "));
        Assert.Throws<ArgumentNullException>(() => ModelSyntax.Write(null!));
        Assert.Throws<ArgumentException>(() => ModelSyntax.ReadFile(""));
        Assert.Throws<ArgumentNullException>(() => ModelSyntax.ReadFile(null!));
    }

    [Fact]
    public void The_codes_of_model_text_are_errors() =>
        Assert.All(ModelSyntax.Read("A =~ a\nnonsense").Issues, issue => Assert.Equal(Severity.Error, issue.Severity));
}
