using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Toe.Adoption.Tables;

/// <summary>
/// Writes worksheets of texts and numbers as an .xlsx workbook (ECMA-376): every text is a string that is stored in place, so that no spreadsheet
/// takes one for a formula. The same sheets give the same bytes: a workbook carries no clock.
/// </summary>
internal static class XlsxWriter
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string SheetMedia = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private const string StylesMedia = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private const string BookMedia = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the first that a zip archive can state

    public static void Write(Stream stream, IReadOnlyList<XlsxSheet> sheets)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Part(archive, "[Content_Types].xml", xml => WriteContentTypes(xml, sheets.Count));
        Part(archive, "_rels/.rels", xml => WriteLinks(xml, [("officeDocument", "xl/workbook.xml")]));
        Part(archive, "xl/workbook.xml", xml => WriteBook(xml, sheets));
        Part(archive, "xl/_rels/workbook.xml.rels", xml => WriteLinks(xml, [.. sheets.Select((_, i) => ("worksheet", $"worksheets/{File(i)}")), ("styles", "styles.xml")]));
        Part(archive, "xl/styles.xml", XlsxStyles.Write);
        for (int i = 0; i < sheets.Count; i++)
        {
            XlsxSheet sheet = sheets[i];
            Part(archive, $"xl/worksheets/{File(i)}", xml => WriteSheet(xml, sheet));
        }
    }

    private static string File(int index) => FormattableString.Invariant($"sheet{index + 1}.xml");

    private static void Part(ZipArchive archive, string path, Action<XmlWriter> write)
    {
        ZipArchiveEntry entry = archive.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        using Stream part = entry.Open();
        using var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize });
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    private static void WriteContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", ContentTypes);
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", BookMedia));
        Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", StylesMedia));
        for (int i = 0; i < sheets; i++)
        {
            Element(xml, "Override", ("PartName", $"/xl/worksheets/{File(i)}"), ("ContentType", SheetMedia));
        }

        xml.WriteEndElement();
    }

    private static void WriteLinks(XmlWriter xml, IEnumerable<(string Kind, string Target)> links)
    {
        xml.WriteStartElement("Relationships", PackageLinks);
        int id = 0;
        foreach ((string kind, string target) in links)
        {
            Element(xml, "Relationship", ("Id", Id(++id)), ("Type", $"{Links}/{kind}"), ("Target", target));
        }

        xml.WriteEndElement();
    }

    private static void WriteBook(XmlWriter xml, IReadOnlyList<XlsxSheet> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Links);
        xml.WriteStartElement("sheets", Main);
        for (int i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", (i + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("id", Links, Id(i + 1));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSheet(XmlWriter xml, XlsxSheet sheet)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData", Main);
        int row = 0;
        foreach (XlsxCell[] line in sheet.Lines)
        {
            row++;
            xml.WriteStartElement("row", Main);
            xml.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
            for (int column = 0; column < line.Length; column++)
            {
                if (!line[column].IsEmpty)
                {
                    WriteCell(xml, Reference(column, row), line[column]);
                }
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, string reference, XlsxCell cell)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", reference);
        if (XlsxStyles.Of(cell) is > 0 and int style)
        {
            xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        }

        if (cell.Number is { } number)
        {
            xml.WriteElementString("v", Main, number.ToString("R", CultureInfo.InvariantCulture));
        }
        else
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Escaped(cell.Text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // What XML cannot hold stands as _xHHHH_, and what looks like such an escape already has its underscore escaped (ECMA-376, 22.9.2.19).
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                escaped.Append(text, i++, 2);
            }
            else if (!XmlConvert.IsXmlChar(text[i]) || (text[i] == '_' && IsEscape(text.AsSpan(i))))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            }
            else
            {
                escaped.Append(text[i]);
            }
        }

        return escaped.ToString();
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= 7 && text[1] == 'x' && text[6] == '_' && text[2..6] is [var a, var b, var c, var d]
        && char.IsAsciiHexDigit(a) && char.IsAsciiHexDigit(b) && char.IsAsciiHexDigit(c) && char.IsAsciiHexDigit(d);

    private static string Reference(int column, int row)
    {
        string letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return FormattableString.Invariant($"{letters}{row}");
    }

    private static string Id(int number) => FormattableString.Invariant($"rId{number}");

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, null);
        foreach ((string attribute, string value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }
}
