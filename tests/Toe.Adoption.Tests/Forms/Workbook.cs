using System.Globalization;
using System.Text;
using ExcelDataReader;
using Toe.Adoption.Forms;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Tests.Forms;

/// <summary>An exported form as another library reads it: its sheets in order, their column names, and each row by column.</summary>
internal sealed class Workbook
{
    private readonly Dictionary<string, (string[] Columns, List<Dictionary<string, string>> Rows)> sheets = new(StringComparer.Ordinal);

    private Workbook(Stream stream)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // the reader asks for it even where there is nothing old to read
        using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        do
        {
            List<string[]> lines = [];
            while (reader.Read())
            {
                lines.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? "")]);
            }

            Names.Add(reader.Name);
            sheets[reader.Name] = (lines[0], [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))]);
        }
        while (reader.NextResult());
    }

    public List<string> Names { get; } = [];

    public List<Dictionary<string, string>> Survey => sheets["survey"].Rows;

    public List<Dictionary<string, string>> Choices => sheets["choices"].Rows;

    public Dictionary<string, string> Settings => Assert.Single(sheets["settings"].Rows);

    public static Workbook Of(InstrumentDraft draft, XlsFormSettings? settings = null)
    {
        using var stream = new MemoryStream(Bytes(draft, settings));
        return new Workbook(stream);
    }

    public static byte[] Bytes(InstrumentDraft draft, XlsFormSettings? settings = null)
    {
        using var stream = new MemoryStream();
        XlsForm.Write(Instrument.Create(draft), stream, settings);
        return stream.ToArray();
    }

    public string[] Columns(string sheet) => sheets[sheet].Columns;

    /// <summary>The row of a question.</summary>
    public Dictionary<string, string> Row(string name) => Assert.Single(Survey, row => row["name"] == name);

    /// <summary>The names of the choices of a list, in order.</summary>
    public string[] List(string list) => [.. Choices.Where(row => row["list_name"] == list).Select(row => row["name"])];
}
