using Toe.Adoption.Tables;

namespace Toe.Adoption.Tests.Tables;

public class TableTextTests
{
    private sealed record PathRow(string From, string To, double? Beta, double? Lower, double? Upper, double? P, double? FSquared, string? Sign);

    private static readonly PathRow[] Paths =
    [
        new("Relative advantage", "Adopt", .31197, .2012, .4188, .00002, .1181, "as exp."),
        new("Complexity", "Adopt", -.0871, -.1918, .0211, .1124, .0087, "as exp."),
        new("Top mgmt support", "Adopt", .2744, .1579, .3882, .00021, .0942, "as exp."),
    ];

    private static Table Structural(IEnumerable<PathRow> paths, params string[] notes) => Table.Of(
        "Table 3. Structural paths (n = 300; 95 % percentile intervals, B = 10,000)",
        paths,
        [
            (Column.Left("Path"), path => Cell.Path(path.From, path.To)),
            (Column.Right("beta"), path => Cell.Coefficient(path.Beta)),
            (Column.Right("95 % CI"), path => Cell.Interval(path.Lower, path.Upper)),
            (Column.Right("p"), path => Cell.Probability(path.P)),
            (Column.Right("f2").AsOptional(), path => Cell.Coefficient(path.FSquared)),
            (Column.Left("sign").AsOptional(), path => path.Sign),
        ],
        notes);

    private static void Shows(string expected, string actual) => Assert.Equal(expected.ReplaceLineEndings("\n"), actual);

    // The example of the design page; its heads, typed by hand there, stand over their columns here.
    [Fact]
    public void Structural_paths_show_as_designed() => Shows(
        """
        Table 3. Structural paths (n = 300; 95 % percentile intervals, B = 10,000)

        Path                          beta         95 % CI       p    f2  sign
        -------------------------------------------------------------------------
        Relative advantage -> Adopt   .312  [ .201,  .419]  < .001  .118  as exp.
        Complexity         -> Adopt  -.087  [-.192,  .021]    .112  .009  as exp.
        Top mgmt support   -> Adopt   .274  [ .158,  .388]  < .001  .094  as exp.
        -------------------------------------------------------------------------
        Note. p two-sided, from the same resamples. Seed 2026. Definitions: Standard.
        """,
        Structural(Paths, "p two-sided, from the same resamples. Seed 2026. Definitions: Standard.").ToText());

    [Fact]
    public void Optional_columns_go_from_the_last_and_a_note_names_them()
    {
        Shows(
            """
            Table 3. Structural paths (n = 300; 95 % percentile intervals, B =
            10,000)

            Path                          beta         95 % CI       p    f2
            ----------------------------------------------------------------
            Relative advantage -> Adopt   .312  [ .201,  .419]  < .001  .118
            Complexity         -> Adopt  -.087  [-.192,  .021]    .112  .009
            Top mgmt support   -> Adopt   .274  [ .158,  .388]  < .001  .094
            ----------------------------------------------------------------
            Note. Too wide to show here: sign.
            """,
            Structural(Paths).ToText(70));
        Assert.EndsWith("Note. Too wide to show here: f2, sign.", Structural(Paths).ToText(60), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_cut_before_numbers_and_both_ends_of_a_path_give_way() => Shows(
        """
        Table 3. Structural paths (n = 300; 95 % percentile
        intervals, B = 10,000)

        Path                   beta         95 % CI       p
        ---------------------------------------------------
        Relative... -> Adopt   .312  [ .201,  .419]  < .001
        Complexity  -> Adopt  -.087  [-.192,  .021]    .112
        Top mgmt... -> Adopt   .274  [ .158,  .388]  < .001
        ---------------------------------------------------
        Note. Too wide to show here: f2, sign.
        """,
        Structural(Paths).ToText(51));

    [Fact]
    public void Columns_that_cannot_fit_at_all_are_left_out_and_named()
    {
        string text = Structural(Paths).ToText(40);
        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
        Assert.Contains(".419]", text, StringComparison.Ordinal);
        Assert.EndsWith("Note. Too wide to show here: p, f2,\nsign.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_shows_as_a_dash_and_its_reason_as_a_note() => Shows(
        """
        Table 3. Structural paths (n = 300; 95 % percentile intervals, B = 10,000)

        Path    beta  95 % CI  p  f2  sign
        ----------------------------------
        A -> B     -        -  -   -  -
        ----------------------------------
        Note. A -> B: no resample gave an estimate.
        """,
        Structural([new("A", "B", null, null, .1, null, null, null)], "A -> B: no resample gave an estimate.").ToText());

    [Fact]
    public void Numbers_meet_on_the_decimal_point() => Shows(
        """
        Fit

        Measure        value
        --------------------
        n           300
        SRMR           .052
        t            12.31
        Weight        -.1234
        Definition      none
        Undefined          -
        --------------------
        """,
        Table.Create(
            "Fit",
            [Column.Left("Measure"), Column.Right("value")],
            [
                ["n", Cell.Count(300)],
                ["SRMR", Cell.Coefficient(.052)],
                ["t", Cell.Number(12.31, 2)],
                ["Weight", Cell.Coefficient(-.1234, 4)],
                ["Definition", "none"],
                ["Undefined", Cell.Missing],
            ]).ToText());

    // Long names, short ones with every column, short ones without f2, and short ones cut.
    [Theory]
    [InlineData(58, "Advantage of novelty -> Adoption  .312  [.201, .419]  .118", 0)]
    [InlineData(57, "Advantage -> Adoption  .312  [.201, .419]  .118", 1)]
    [InlineData(47, "Advantage -> Adoption  .312  [.201, .419]  .118", 1)]
    [InlineData(46, "Advantage -> Adoption  .312  [.201, .419]", 2)]
    [InlineData(40, "Advan... -> Adoption  .312  [.201, .419]", 2)]
    public void Short_names_of_paths_give_way_before_any_column(int width, string row, int notes)
    {
        string[] expected = ["Note. Short names stand for those that are too wide here.", "Note. Too wide to show here: f2."];
        string text = Table.Create(
            "Paths",
            [Column.Left("Path"), Column.Right("beta"), Column.Right("95 % CI"), Column.Right("f2").AsOptional()],
            [
                [Cell.Path("Advantage of novelty", "Adoption", "Advantage", "Adoption"), Cell.Coefficient(.312), Cell.Interval(.201, .419), Cell.Coefficient(.118)],
            ]).ToText(width);
        Assert.Equal(row, text.Split('\n')[4]);
        Assert.EndsWith($"-\n{string.Join('\n', expected.Take(notes).SelectMany(note => Display.Wrap(note, width)))}".TrimEnd('\n'), text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_rows_says_so() => Shows(
        "Paths\n\nPath  beta\n----------\n(no rows)\n----------",
        Table.Create("Paths", [Column.Left("Path"), Column.Right("beta")], []).ToText());

    [Fact]
    public void Wide_characters_take_two_cells_and_marks_none() => Shows(
        """
        Labels

        Name   x
        --------
        技術  .1
        é     .2
        👍🏽    .3
        --------
        """.Replace("é", "e\u0301", StringComparison.Ordinal),
        Table.Create(
            "Labels",
            [Column.Left("Name"), Column.Right("x")],
            [["技術", Cell.Coefficient(.1, 1)], ["e\u0301", Cell.Coefficient(.2, 1)], ["👍🏽", Cell.Coefficient(.3, 1)]]).ToText());

    [Fact]
    public void Invisible_characters_show_as_escapes_and_a_row_stays_one_line()
    {
        string text = Table.Create(
            "Bad\rtitle",
            [Column.Left("A\tB")],
            [["one\ntwo"], ["\u001b[31mred"], ["\u202Eright to left"], ["lone \uD800"]],
            "line\u2028separator").ToText();
        Shows(
            """
            Bad\rtitle

            A\tB
            -------------------
            one\ntwo
            \u001B[31mred
            \u202Eright to left
            lone \uD800
            -------------------
            Note. line\u2028separator
            """,
            text);
    }

    [Fact]
    public void A_table_shows_as_its_text() => Assert.Equal(Structural(Paths).ToText(80), Structural(Paths).ToString());

    [Fact]
    public void A_width_below_40_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Structural(Paths).ToText(39));

    [Fact]
    public void A_row_of_another_length_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Table.Create("T", [Column.Left("A")], [["1"], ["2", "3"]]));
        Assert.Contains("Row 2 has 2 cells, but the table has 1 columns.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Table.Create("T", [], []));
    }

    [Fact]
    public void Tables_are_equal_by_value()
    {
        Assert.Equal(Structural(Paths, "a"), Structural(Paths, "a"));
        Assert.NotEqual(Structural(Paths, "a"), Structural(Paths.Reverse(), "a"));
    }
}
