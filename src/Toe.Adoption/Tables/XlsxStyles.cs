using System.Globalization;
using System.Xml;

namespace Toe.Adoption.Tables;

/// <summary>The styles of a workbook: plain, bold, and numbers with 0 to 6 decimals.</summary>
internal static class XlsxStyles
{
    private const int Bold = 1;
    private const int FirstNumber = 2;
    private const int MostDecimals = 6;
    private const int FirstFormat = 164; // below stand the formats that every spreadsheet has

    public static int Of(XlsxCell cell) => cell.Number is not null ? FirstNumber + cell.Decimals : cell.IsHead ? Bold : 0;

    public static void Write(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", XlsxWriter.Main);
        Start(xml, "numFmts", MostDecimals + 1);
        for (int decimals = 0; decimals <= MostDecimals; decimals++)
        {
            xml.WriteStartElement("numFmt", XlsxWriter.Main);
            xml.WriteAttributeString("numFmtId", Digits(FirstFormat + decimals));
            xml.WriteAttributeString("formatCode", decimals == 0 ? "0" : "0." + new string('0', decimals));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        Start(xml, "fonts", 2);
        Empty(xml, "font");
        xml.WriteStartElement("font", XlsxWriter.Main);
        Empty(xml, "b");
        xml.WriteEndElement();
        xml.WriteEndElement();
        Start(xml, "fills", 2); // these two are always there
        Fill(xml, "none");
        Fill(xml, "gray125");
        xml.WriteEndElement();
        Start(xml, "borders", 1);
        Empty(xml, "border");
        xml.WriteEndElement();
        Start(xml, "cellXfs", FirstNumber + MostDecimals + 1);
        Format(xml, 0, 0);
        Format(xml, 0, 1);
        for (int decimals = 0; decimals <= MostDecimals; decimals++)
        {
            Format(xml, FirstFormat + decimals, 0);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string name, int count)
    {
        xml.WriteStartElement(name, XlsxWriter.Main);
        xml.WriteAttributeString("count", Digits(count));
    }

    private static void Fill(XmlWriter xml, string pattern)
    {
        xml.WriteStartElement("fill", XlsxWriter.Main);
        xml.WriteStartElement("patternFill", XlsxWriter.Main);
        xml.WriteAttributeString("patternType", pattern);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Format(XmlWriter xml, int number, int font)
    {
        xml.WriteStartElement("xf", XlsxWriter.Main);
        xml.WriteAttributeString("numFmtId", Digits(number));
        xml.WriteAttributeString("fontId", Digits(font));
        xml.WriteAttributeString("fillId", "0");
        xml.WriteAttributeString("borderId", "0");
        xml.WriteAttributeString("applyNumberFormat", number > 0 ? "1" : "0");
        xml.WriteAttributeString("applyFont", font > 0 ? "1" : "0");
        xml.WriteEndElement();
    }

    private static void Empty(XmlWriter xml, string name)
    {
        xml.WriteStartElement(name, XlsxWriter.Main);
        xml.WriteEndElement();
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
