using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Tests.Tables;

public class TableWidthTests
{
    private static readonly string[] Pieces =
    [
        "a", "Top management", " ", "技術", "한글", "ｱ", "Ａ", "e\u0301",
        "👍🏽", "👩‍👩‍👧", "❤\uFE0F", "🇮🇩", "\u0301", "\u200D", "\uFE0F", "🏽",
        "\n", "\u001b", "\uD800", "|", "का", "\u1100\u1161",
    ];

    private static readonly Gen<string> Words =
        Gen.Choose(0, 12).SelectMany(n => Gen.ArrayOf(Gen.Elements(Pieces), n)).Select(string.Concat);

    private static readonly Gen<double> Values =
        Gen.OneOf(
            Gen.Choose(-2000, 2000).Select(i => i / 1000.0),
            Gen.Elements(-999_999_999.9999999, 1e300, -1e-300, 123456.75, 0.0));

    private static readonly Gen<int> Decimals = Gen.Choose(0, 6);

    private static readonly Gen<Cell> Cells = Gen.OneOf(
        Words.Select(Cell.Words),
        Words.Two().Select(pair => Cell.Path(pair.Item1, pair.Item2)),
        Words.Four().Select(words => Cell.Path(words.Item1, words.Item2, words.Item3, words.Item4)),
        Values.SelectMany(value => Decimals.Select(d => Cell.Coefficient(value, d))),
        Values.Two().SelectMany(pair => Decimals.Select(d => Cell.Interval(pair.Item1, pair.Item2, d))),
        Gen.Constant(Cell.Missing));

    private static readonly Gen<Table> Tables =
        from columns in Gen.Choose(1, 12)
        from rows in Gen.Choose(0, 5)
        from headers in Gen.ArrayOf(Words, columns)
        from kinds in Gen.ArrayOf(Gen.Choose(0, 3), columns)
        from cells in Gen.ArrayOf(Gen.ArrayOf(Cells, columns), rows)
        from title in Words
        from note in Words
        select Table.Create(
            title,
            [.. headers.Zip(kinds, (header, kind) => (kind % 2 == 0 ? Column.Left(header) : Column.Right(header)) with { Optional = kind > 1 })],
            cells.Select(row => Toe.Adoption.Collections.ValueList.ToValueList(row)),
            note);

    [Property(MaxTest = 1000)]
    public Property No_line_is_wider_than_asked_and_no_row_is_broken() => Prop.ForAll(
        Tables.SelectMany(table => Gen.Choose(40, 120).Select(width => (table, width))).ToArbitrary(),
        drawn =>
        {
            string[] lines = drawn.table.ToText(drawn.width).Split('\n');
            int first = Display.Wrap(Text.Escape(drawn.table.Title), drawn.width).Count() + 3;
            string rule = lines[first - 1];
            return lines.All(line => Display.Width(line) <= drawn.width)
                && rule.All(c => c == '-')
                && lines[first + Math.Max(1, drawn.table.Rows.Count)] == rule;
        });

    [Property(MaxTest = 300)]
    public Property Markdown_has_one_line_per_row_with_one_cell_per_column() => Prop.ForAll(
        Tables.ToArbitrary(),
        table =>
        {
            string[] rows = [.. table.ToMarkdown().Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))];
            return rows.Length == table.Rows.Count + 2 && rows.All(row => Separators(row) == table.Columns.Count + 1);
        });

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("技術", 4)]
    [InlineData("한글", 4)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("Ａ", 2)]
    [InlineData("ｱ", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("👍", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("👩‍👩‍👧", 2)]
    [InlineData("❤\uFE0F", 2)]
    [InlineData("🇮🇩", 2)]
    [InlineData("½±", 2)]
    public void Width_is_counted_in_terminal_cells(string text, int expected) => Assert.Equal(expected, Display.Width(text));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("id-ID")]
    public void Renderings_are_the_same_in_every_culture(string culture)
    {
        Table table = Table.Create(
            "I",
            [Column.Left("i"), Column.Right("x")],
            [["İı", Cell.Coefficient(-1234.5)], ["b", Cell.Interval(-.5, .5)], ["c", Cell.Count(10000)], ["\t", Cell.Probability(0)]]);
        (string text, string markdown) = (table.ToText(), table.ToMarkdown());
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal((text, markdown), (table.ToText(), table.ToMarkdown()));
            Assert.Contains("-1234.500", table.ToText(), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static int Separators(string row) =>
        row.Where((c, i) => c == '|' && row.AsSpan(0, i).Length - row.AsSpan(0, i).TrimEnd('\\').Length is var slashes && slashes % 2 == 0).Count();
}
