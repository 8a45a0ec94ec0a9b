using System.Buffers;
using System.Text;

namespace Toe.Adoption.Internal;

/// <summary>Writes CSV as RFC 4180 has it: commas, CRLF, quotation marks where a cell needs them.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",;\t\"\r\n");

    /// <summary>A writer of UTF-8 that leaves the stream open; the mark lets spreadsheets read letters beyond ASCII.</summary>
    public static StreamWriter Writer(Stream stream, bool byteOrderMark) => new(stream, new UTF8Encoding(byteOrderMark), leaveOpen: true);

    public static void WriteLine(TextWriter writer, IEnumerable<string> cells)
    {
        bool first = true;
        foreach (string cell in cells)
        {
            if (!first)
            {
                writer.Write(',');
            }

            first = false;
            writer.Write(Quoted(cell));
        }

        writer.Write("\r\n");
    }

    /// <summary>A text that no spreadsheet takes for a formula.</summary>
    public static string Text(string text) => FormulaLeads.Defuse(text);

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(Special) || cell.StartsWith(' ') || cell.EndsWith(' ')
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
