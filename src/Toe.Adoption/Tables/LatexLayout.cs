using Toe.Adoption.Internal;

namespace Toe.Adoption.Tables;

/// <summary>
/// How a table fits a page of LaTeX: as it is, or smaller, with columns of words that wrap, shares of the line for each. A table of more rows than a page holds breaks across pages.
/// </summary>
internal sealed record LatexLayout(string Columns, bool IsNarrow, bool IsLong)
{
    // What a line of an article holds, and of the size of notes with narrow gaps, in characters.
    private const int LineCharacters = 62;
    private const double SmallCharacters = 82;
    private const double Gap = 1.6;
    private const int PageRows = 35;

    // What a column of words gets at the least, and what of a long text counts.
    private const int LeastWords = 7;
    private const int MostWords = 60;

    public static LatexLayout Of(Table table)
    {
        int[] whole = [.. Enumerable.Range(0, table.Columns.Count).Select(i => table.Rows.Select(row => Length(row[i])).Append(table.Columns[i].Header.Length).Max())];
        bool isNarrow = whole.Sum() + (2 * (whole.Length - 1)) > LineCharacters;
        bool isLong = table.Rows.Count > PageRows;
        if (!isNarrow)
        {
            return new(string.Concat(table.Columns.Select(column => column.Alignment == Alignment.Right ? 'r' : 'l')), isNarrow, isLong);
        }

        int[] words = [.. Enumerable.Range(0, whole.Length).Where(i => table.Columns[i].Alignment == Alignment.Left)];
        double numbers = Enumerable.Range(0, whole.Length).Except(words).Sum(i => NumberWidth(table, i));
        double room = Math.Max(LeastWords * words.Length, SmallCharacters - numbers - (Gap * (whole.Length - 1)));

        // Long texts give way to short ones: the root of the length counts, and words of ordinary length stay whole where there is room; the space of no width lets TeX break a first word too.
        double[] least = [.. words.Select(i => (double)Math.Min(LongestWord(table, i), 14))];
        double[] wish = [.. words.Select(i => Math.Sqrt(Math.Clamp(whole[i], 1, MostWords)))];
        double spare = Math.Max(0, room - least.Sum());
        double scale = Math.Min(1, room / least.Sum());
        double[] width = new double[whole.Length];
        for (int i = 0; i < words.Length; i++)
        {
            width[words[i]] = (least[i] * scale) + (spare * wish[i] / wish.Sum());
        }

        return new(
            "@{}" + string.Concat(table.Columns.Select((column, i) => column.Alignment == Alignment.Right
                ? "r"
                : Text.Invariant($@">{{\raggedright\arraybackslash\hspace{{0pt}}}}p{{{Math.Min(width[i], whole[i] + 1) / SmallCharacters:0.000}\linewidth}}"))) + "@{}",
            isNarrow,
            isLong);
    }

    /// <summary>The head of a column of numbers in lines that are no wider than its cells, or its longest word.</summary>
    public static IEnumerable<string> HeadLines(Table table, int column) => Display.Wrap(table.Columns[column].Header, NumberWidth(table, column));

    private static int NumberWidth(Table table, int column) =>
        table.Rows.Select(row => Length(row[column])).Concat(table.Columns[column].Header.Split(' ').Select(word => word.Length)).Max();

    private static int LongestWord(Table table, int column) => table.Rows.SelectMany(row => Words(row[column]).Split(' ', '-'))
        .Append(table.Columns[column].Header).Max(word => word.Length);

    private static string Words(Cell cell) => cell switch
    {
        TextCell text => text.Content,
        PathCell path => $"{path.From} {path.To}",
        _ => "",
    };

    private static int Length(Cell cell) => cell switch
    {
        TextCell text => text.Content.Length,
        PathCell path => path.From.Length + path.To.Length + 3,
        _ => Numbers.Show(cell, NumberStyle.English).Length,
    };
}
