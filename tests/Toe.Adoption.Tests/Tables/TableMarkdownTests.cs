using Toe.Adoption.Tables;

namespace Toe.Adoption.Tests.Tables;

public class TableMarkdownTests
{
    [Fact]
    public void Numbers_are_plain_and_columns_say_their_side() => Assert.Equal(
        """
        **Table 1. Paths**

        | Path | beta | 95 % CI | p |
        | :--- | ---: | ---: | ---: |
        | RA -> AD | .312 | [.201, .419] | < .001 |
        | CX -> AD | -.087 | - | - |

        Note. CX: no interval.

        Seed 2026.
        """.ReplaceLineEndings("\n"),
        Table.Create(
            "Table 1. Paths",
            [Column.Left("Path"), Column.Right("beta"), Column.Right("95 % CI"), Column.Right("p").AsOptional()],
            [
                [Cell.Path("RA", "AD"), Cell.Coefficient(.312), Cell.Interval(.201, .419), Cell.Probability(0)],
                [Cell.Path("CX", "AD"), Cell.Coefficient(-.087), Cell.Interval(null, .1), Cell.Probability(null)],
            ],
            "CX: no interval.",
            "Seed 2026.").ToMarkdown());

    [Fact]
    public void A_table_without_a_title_has_no_line_for_it() => Assert.StartsWith("| A |\n", Table.Create(" ", [Column.Left("A")], []).ToMarkdown(), StringComparison.Ordinal);

    [Theory]
    [InlineData("a|b", @"a\|b")]
    [InlineData("a\nb", @"a\\nb")]
    [InlineData(@"back\|slash", @"back\\\|slash")]
    [InlineData("<script>", @"\<script\>")]
    [InlineData("**bold** _it_ `code`", @"\*\*bold\*\* \_it\_ \`code\`")]
    [InlineData("[link](http://example.org)", @"\[link\]\(http://example.org\)")]
    [InlineData("R&amp;D", @"R\&amp;D")]
    public void Words_never_act_as_markup(string words, string expected) => Assert.Equal(
        $"**{expected}**\n\n| {expected} |\n| :--- |\n| {expected} |\n| {expected} -> {expected} |\n\nNote. {expected}",
        Table.Create(words, [Column.Left(words)], [[words], [Cell.Path(words, words)]], words).ToMarkdown());
}
