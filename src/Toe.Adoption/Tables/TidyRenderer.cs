using System.Globalization;

namespace Toe.Adoption.Tables;

/// <summary>A table in long form: a row for each value.</summary>
internal static class TidyRenderer
{
    public static Table Render(Table table)
    {
        FlatTable flat = FlatTable.Of(table);
        return Table.Create(
            table.Title,
            [Column.Left("table"), Column.Right("row"), Column.Left("subject"), Column.Left("column"), Column.Right("value"), Column.Left("text")],
            from row in Enumerable.Range(0, flat.Rows.Count)
            let subject = Subject(table.Rows[row])
            from column in Enumerable.Range(0, flat.Headers.Length)
            let cell = flat.Rows[row][column]
            where !cell.IsEmpty
            select (Collections.ValueList<Cell>)
            [
                table.Title, Cell.Count(row + 1), subject, flat.Headers[column], Cell.Number(cell.Number, cell.Decimals), cell.Number is null ? cell.Text : Cell.Missing,
            ],
            table.Notes);
    }

    // What the row is about: its words before the first number. Words after it are results, such as verdicts.
    private static string Subject(IEnumerable<Cell> row) => string.Join(", ", row.TakeWhile(cell => cell is TextCell or PathCell).Select(cell => cell switch
    {
        PathCell path => string.Create(CultureInfo.InvariantCulture, $"{path.From} -> {path.To}"),
        TextCell text => text.Content,
        _ => "",
    }));
}
