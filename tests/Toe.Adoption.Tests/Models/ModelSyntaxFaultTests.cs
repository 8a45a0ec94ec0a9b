using FsCheck.Xunit;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Models;

public class ModelSyntaxFaultTests
{
    private const string Sound = "A =~ a1 + a2\nB =~ b1 + b2\nY =~ y1 + y2\nY ~ A + B\n";

    [Theory]
    [InlineData("A =~ 0.5*a3", "modifiers", "0.5")]
    [InlineData("A =~ NA*a3", "modifiers", "NA")]
    [InlineData("Y ~ c(b1,b2)*A", "modifiers", "c(b1 , b2)")]
    [InlineData("Y ~ start(0.1)*A", "modifiers", "start(0.1)")]
    [InlineData("a1 ~~ a2", "covariances (~~)", "a1 ~~ a2")]
    [InlineData("A ~~ 0*B", "covariances (~~)", "A ~~ 0 * B")]
    [InlineData("Y ~ 1", "intercepts (~ 1)", "Y ~ 1")]
    [InlineData("Y ~ 0 + A", "intercepts (~ 1)", "Y ~ 0")]
    [InlineData("ind := a * b", "defined parameters (:=)", "ind := a * b")]
    [InlineData("p1 == p2", "constraints (==)", "p1 == p2")]
    [InlineData("p1 > 0", "inequality constraints", "p1 > 0")]
    [InlineData("p1 < 1", "inequality constraints", "p1 < 1")]
    [InlineData("a1 | t1 + t2", "thresholds (|)", "a1 | t1")]
    [InlineData("a1 ~*~ a1", "response scales (~*~)", "a1 ~*~ a1")]
    [InlineData("Y ~ A:B", "interactions (A:B)", "A : B")]
    [InlineData("! a comment", "comments that begin with '!'", "! a comment")]
    public void What_lavaan_has_and_this_library_lacks_is_refused_by_name(string line, string what, string shown)
    {
        // Only the line itself is at fault: nothing that stands in it is reported as missing or repeated.
        Issue issue = Assert.Single(
            ModelSyntax.Read(Sound.Replace("Y ~ A + B", "B ~ A; Y ~ B", StringComparison.Ordinal) + line, "model.txt").Issues,
            issue => issue.Code == IssueCodes.ModelSyntax.Code);
        Assert.Equal("model.txt, line 5", issue.Subject);
        Assert.Contains(what, issue.Found, StringComparison.Ordinal);
        Assert.Contains("not supported", issue.Found, StringComparison.Ordinal);
        Assert.Contains(shown, issue.Found, StringComparison.Ordinal);
        Assert.NotEmpty(issue.Remedy);
    }

    [Theory]
    [InlineData("nonsense", "'nonsense' is no statement")]
    [InlineData("Y1 + Y2 ~ A", "'Y1 + Y2 ~ A' is no statement")]
    [InlineData("=~ a", "'=~ a' is no statement")]
    [InlineData("model Name", "'model Name' is no statement")]
    [InlineData("Z = a", "'=' is no operator")]
    [InlineData("Z , a", "cannot be followed by ','")]
    [InlineData("Z =~ z1 z2", "'z1 z2' are several names")]
    [InlineData("Z =~ z1 + + z2", "A '+' has no name")]
    [InlineData("Z =~ z1 +", "A '+' has no name")]
    [InlineData("Z =~ z1 +\nX =~ x1", "'X =~ x1' is not a name")]
    [InlineData("Y ~", "Nothing stands after 'Y ~'")]
    [InlineData("Z =~ \"z1", "The quotation mark before 'z1' is not closed")]
    [InlineData("Z =~ \"z\\1\"", "'\\1' is no escape")]
    [InlineData("Z =~ z\u00011", "The character '\\u0001' cannot stand here")]
    [InlineData("A : cheap", "'cheap' says nothing about A")]
    [InlineData("A : mode C", "'mode C' says nothing about A")]
    [InlineData("A : dimension \"Technology\"", "Technology is a dimension of the framework")]
    [InlineData("A : dimension Environment", "Environment is a dimension of the framework")]
    [InlineData("A : dimension", "'dimension' says nothing about A")]
    [InlineData("A : technology barrier", "'technology barrier' says nothing about A")]
    [InlineData("A :", "The declaration of A lacks a word")]
    [InlineData("A : technology,", "The declaration of A lacks a word")]
    [InlineData("A : technology, outcome", "'outcome': line 5 has said such a thing of A")]
    [InlineData("A : barrier, barrier", "'barrier': line 5 has said such a thing of A")]
    [InlineData("A : mode A, unit weights", "'unit weights': line 5 has said such a thing of A")]
    [InlineData("A : \"x\", \"y\"", "'\"y\"': line 5 has said such a thing of A")]
    [InlineData("Y : barrier", "Y is explained by a path and therefore an outcome: it is no driver or barrier")]
    [InlineData("A : control, driver", "A is a control: it is no driver or barrier")]
    [InlineData("A -> Y", "'A -> Y' is no expected sign")]
    [InlineData("A -> Y : big", "'A -> Y : big' is no expected sign")]
    [InlineData("Y -> A : positive", "There is no path Y -> A, only its reverse")]
    [InlineData("A -> B : positive", "There is no path A -> B.")]
    [InlineData("A -> Y : positive; A -> Y : negative", "The sign of A -> Y is stated already, in line 5")]
    [InlineData("model \"x\"; model \"y\"", "The model has a name already, in line 5")]
    public void A_line_that_cannot_be_read_is_named_with_what_was_found(string line, string found)
    {
        Validated<AdoptionModel> model = ModelSyntax.Read(Sound + line, "model.txt");
        Assert.False(model.IsValid);
        Issue issue = Assert.Single(model.Issues, issue => issue.Code == IssueCodes.ModelSyntax.Code);
        Assert.Equal("model.txt, line " + (line.Contains('\n', StringComparison.Ordinal) ? "6" : "5"), issue.Subject);
        Assert.Contains(found, issue.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_that_is_declared_twice_is_refused_with_both_lines()
    {
        Issue issue = Assert.Single(ModelSyntax.Read(Sound + "A =~ a3", "model.txt").Issues);
        Assert.Equal(IssueCodes.DuplicateConstruct.Code, issue.Code);
        Assert.Equal("model.txt, lines 1 and 5, construct A", issue.Subject);
    }

    [Fact]
    public void A_path_of_an_undeclared_construct_is_refused_with_the_nearest_name_and_the_way_to_declare_it()
    {
        Issue issue = Assert.Single(ModelSyntax.Read("Trust =~ t1\nY =~ y1\nY ~ Trust +\n  Trsut", "model.txt").Issues);
        Assert.Equal(IssueCodes.UnknownConstruct.Code, issue.Code);
        Assert.Equal("model.txt, line 4, path Trsut -> Y", issue.Subject);
        Assert.Contains("Did you mean Trust?", issue.Remedy, StringComparison.Ordinal);
        Assert.Contains("Trsut =~ column", issue.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declaration_of_an_undeclared_construct_is_refused_with_the_nearest_name()
    {
        Issue issue = Assert.Single(ModelSyntax.Read(Sound + "AA : technology", "model.txt").Issues);
        Assert.Equal((IssueCodes.UnknownConstruct.Code, "model.txt, line 5, declaration of AA"), (issue.Code, issue.Subject));
        Assert.Contains("Did you mean A?", issue.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Y ~ B", "TOE1008", "model.txt, lines 4 and 5, path B -> Y")]
    [InlineData("A ~ Y", "TOE1009", "model.txt, line 4, paths A -> Y -> A")]
    [InlineData("Y ~ Y", "TOE1007", "model.txt, line 5, path Y -> Y")]
    [InlineData("Z =~ z1", "TOE1010", "model.txt, line 5, construct Z")]
    [InlineData("Y ~ Z; Z =~ a1", "TOE1005", "model.txt, line 5, indicator a1")]
    [InlineData("Y ~ Z; Z =~ z1 + z1", "TOE1004", "model.txt, line 5, construct Z, indicator z1")]
    [InlineData("Y ~ Z; Z =~", "TOE1003", "model.txt, line 5, construct Z")]
    [InlineData("A : \"\"", "TOE1001", "model.txt, line 1, construct A, label ''")]
    [InlineData("A : dimension \" \"", "TOE1001", "model.txt, line 5, dimension ' '")]
    [InlineData("model \"a\tb\"", "TOE1001", "model.txt, line 5, model name 'a\\tb'")]
    public void A_broken_rule_names_the_line(string line, string code, string subject)
    {
        Issue issue = Assert.Single(ModelSyntax.Read(Sound + line, "model.txt").Issues);
        Assert.Equal((code, subject), (issue.Code, issue.Subject));
    }

    [Fact]
    public void A_lone_surrogate_in_a_name_is_refused()
    {
        Issue issue = Assert.Single(ModelSyntax.Read(Sound + "Y ~ Z; Z =~ z\uD800", "model.txt").Issues);
        Assert.Equal((IssueCodes.InvalidName.Code, @"model.txt, line 5, construct Z, indicator 'z\uD800'"), (issue.Code, issue.Subject));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n\n;")]
    public void Empty_text_is_an_empty_model(string text) =>
        Assert.Equal(IssueCodes.EmptyModel.Code, Assert.Single(ModelSyntax.Read(text).Issues).Code);

    [Fact]
    public void All_problems_come_in_one_list()
    {
        Validated<AdoptionModel> model = ModelSyntax.Read("A =~ 2*a1 + a2\nB =~ a2\nC ~~ C\nB ~ A\nB ~ A\nB ~ D\nnonsense here", "m.txt");
        Assert.Equal(
            ["TOE1012 m.txt, line 1", "TOE1012 m.txt, line 3", "TOE1012 m.txt, line 7",
            "TOE1005 m.txt, line 2, indicator a2", "TOE1008 m.txt, lines 4 and 5, path A -> B", "TOE1006 m.txt, line 6, path D -> B"],
            model.Issues.Select(issue => $"{issue.Code} {issue.Subject}"));
    }

    [Fact]
    public void What_stands_in_an_unreadable_statement_is_not_reported_as_missing()
    {
        Issue issue = Assert.Single(ModelSyntax.Read("A =~ a1\nB = b1\nB ~ A\nB : \"Label\"\nC =~ c1\nC ~ A").Issues);
        Assert.Equal("model, line 2", issue.Subject);
    }

    [Theory]
    [InlineData("*;")]
    [InlineData("A:,")]
    [InlineData("\0 ")]
    [InlineData("\"\n")]
    [InlineData("A -> B : positive\n")]
    public void A_thousand_problems_end_the_reading(string nonsense)
    {
        Validated<AdoptionModel> model = ModelSyntax.Read(string.Concat(Enumerable.Repeat(nonsense, 50_000)));
        Assert.Equal(1001, model.Issues.Count);
        Assert.Contains("stopped after 1000 problems", model.Issues[^1].Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_mark_is_closed_on_its_line_and_may_be_closed_half_a_million_times() =>
        Assert.StartsWith("'\"\" \"\"", Assert.Single(ModelSyntax.Read(new string('"', 1_000_000)).Issues).Found, StringComparison.Ordinal);

    [Fact]
    public void Thousands_of_unknown_names_are_all_named()
    {
        IEnumerable<string> lines = Enumerable.Range(0, 10_000).Select(i => $"N{i} =~ n{i}\nM{i} ~ N{i}");
        Assert.Equal(10_000, ModelSyntax.Read(string.Join('\n', lines)).Issues.Count(issue => issue.Code == IssueCodes.UnknownConstruct.Code));
    }

    [Property(MaxTest = 500)]
    public void No_text_makes_reading_throw(string? text) => AssertOutcome(text ?? "");

    [Property(MaxTest = 500)]
    public void No_sequence_of_tokens_makes_reading_throw(byte[] picks)
    {
        string[] tokens =
        [
            "A", "B", "Y", " ", "\n", "+", "~", "=~", "<~", "->", ":", ",", ";", "\"", "\\", "#", "model", "\"x\"", "technology", "barrier", "dimension",
            "mode", "unit", "weights", "positive", "*", "~~", "1", "\uD800", "\u0000", "\r", "\uFEFF", "=", "-", "outcome", "0.5",
        ];
        AssertOutcome(string.Concat((picks ?? []).Select(pick => tokens[pick % tokens.Length])));
        AssertOutcome(string.Join(' ', (picks ?? []).Select(pick => tokens[pick % tokens.Length])));
    }

    private static void AssertOutcome(string text)
    {
        Validated<AdoptionModel> model = ModelSyntax.Read(text);
        Assert.Equal(model.IsValid, model.Issues.Count == 0);
        Assert.All(model.Issues, issue =>
        {
            Assert.NotEmpty(issue.Found);
            Assert.StartsWith("model", issue.Subject, StringComparison.Ordinal);
            Assert.DoesNotContain(issue.ToString(), char.IsControl);
        });
        if (model.IsValid)
        {
            Assert.Equal(model.Value, ModelSyntax.Read(ModelSyntax.Write(model.Value)).Value);
        }
    }
}
