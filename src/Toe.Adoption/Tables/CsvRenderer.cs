using System.Globalization;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Tables;

/// <summary>A table as CSV for other programs.</summary>
internal static class CsvRenderer
{
    public static string Render(Table table)
    {
        FlatTable flat = FlatTable.Of(table);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        CsvText.WriteLine(writer, flat.Headers.Select(CsvText.Text));
        foreach (XlsxCell[] row in flat.Rows)
        {
            CsvText.WriteLine(writer, row.Select(cell => cell.Number is { } number ? number.ToString("R", CultureInfo.InvariantCulture) : CsvText.Text(cell.Text)));
        }

        return writer.ToString();
    }
}
