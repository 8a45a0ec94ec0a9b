using Toe.Adoption.Collections;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Tables;

/// <summary>
/// The one way in which results show: a title, columns, rows of cells, and notes. A table holds numbers in full precision and words as written;
/// its renderings round and encode. They are the same in every culture, hold no terminal colors and end lines with <c>\n</c>.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed record Table : INotebookView
{
    private Table(string title, ValueList<Column> columns, ValueList<ValueList<Cell>> rows, ValueList<string> notes)
    {
        Title = title;
        Columns = columns;
        Rows = rows;
        Notes = notes;
    }

    /// <summary>What the table shows, such as <c>Table 3. Structural paths (n = 300)</c>.</summary>
    public string Title { get; }

    /// <summary>The columns, at least one.</summary>
    public ValueList<Column> Columns { get; }

    /// <summary>The rows, each with as many cells as there are columns.</summary>
    public ValueList<ValueList<Cell>> Rows { get; }

    /// <summary>What a reader must know below the table: how numbers were found, and why a cell is missing.</summary>
    public ValueList<string> Notes { get; }

    /// <summary>A table of ready rows.</summary>
    /// <exception cref="ArgumentException">There is no column, or a row has more or fewer cells than there are columns.</exception>
    public static Table Create(string title, ValueList<Column> columns, IEnumerable<ValueList<Cell>> rows, params IEnumerable<string> notes)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(notes);
        if (columns.Count == 0)
        {
            throw new ArgumentException("A table has at least one column.", nameof(columns));
        }

        ValueList<ValueList<Cell>> kept = rows.ToValueList();
        for (int i = 0; i < kept.Count; i++)
        {
            if (kept[i].Count != columns.Count)
            {
                throw new ArgumentException(
                    Text.Invariant($"Row {i + 1} has {kept[i].Count} cells, but the table has {columns.Count} columns."), nameof(rows));
            }

            if (kept[i].Any(cell => cell is null))
            {
                throw new ArgumentException(Text.Invariant($"Row {i + 1} holds null; say Cell.Missing."), nameof(rows));
            }
        }

        return new Table(title, columns, kept, notes.ToValueList());
    }

    /// <summary>A table with one row per item; each column says how to get its cell from the item.</summary>
    /// <exception cref="ArgumentException">There is no column.</exception>
    public static Table Of<T>(
        string title, IEnumerable<T> items, IReadOnlyList<(Column Column, Func<T, Cell> Cell)> columns, params IEnumerable<string> notes)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(columns);
        return Create(
            title,
            columns.Select(column => column.Column).ToValueList(),
            items.Select(item => columns.Select(column => column.Cell(item)).ToValueList()),
            notes);
    }

    /// <summary>
    /// The table as plain text in which no line is wider than the given number of terminal cells and no row is broken. What does not fit goes in this
    /// order: long names of paths that have short ones, optional columns, the ends of long words, further columns from the right. Notes tell of short names and name
    /// the columns that are left out.
    /// </summary>
    /// <param name="width">The width in terminal cells, at least 40: a wide character takes two, a combining mark none.</param>
    public string ToText(int width = 80)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 40);
        return TextRenderer.Render(this, width);
    }

    /// <summary>The table in GitHub-flavoured Markdown, with all columns; words of the author show as they are and never act as markup.</summary>
    public string ToMarkdown() => MarkdownRenderer.Render(this);

    /// <summary>
    /// The table as a fragment of HTML: <c>div.toe-table</c> with caption, <c>th scope</c> and notes, all words encoded. It holds no style, script or id;
    /// numbers carry the class <c>toe-number</c> and a true minus.
    /// </summary>
    /// <param name="language">How numbers are written: <c>en</c> (.312, [.20, .42]) or <c>id</c> (0,312, [0,20; 0,42]).</param>
    /// <exception cref="ArgumentException">The language is another.</exception>
    public string ToHtml(string language = "en") => HtmlRenderer.Render(this, new HtmlFrame(language));

    /// <summary>
    /// The table as CSV for other programs (RFC 4180, comma, point, CRLF): numbers with all their digits, a path in two columns (from, to), an interval in two
    /// (lower, upper), missing cells empty; without title and notes. No two columns have the same head: a second <c>upper</c> is <c>upper 2</c>. A text that a spreadsheet would take for a formula gets an apostrophe in front; a number never does.
    /// </summary>
    public string ToCsv() => CsvRenderer.Render(this);

    /// <summary>
    /// The table in LaTeX, all words escaped, for the packages booktabs and array, and longtable where it has more than 35 rows. Where it would be wider than the text of an article, it is set
    /// smaller and its words wrap.
    /// </summary>
    public string ToLatex() => LatexRenderer.Render(this);

    /// <summary>
    /// The table in long (tidy) form, a row for each value: table, row, subject (the words of the row), column, and value or text. Values keep all their digits; missing
    /// cells have no row. <c>ToTidy().ToCsv()</c> is what other programs read.
    /// </summary>
    public Table ToTidy() => TidyRenderer.Render(this);

    /// <summary>The table as text of at most 80 cells.</summary>
    public override string ToString() => ToText();

    string INotebookView.ToNotebookHtml() => NotebookTables.Of(this);
}
