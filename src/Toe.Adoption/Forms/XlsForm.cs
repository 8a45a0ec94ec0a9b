using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Forms;

/// <summary>
/// Writes an instrument as an XLSForm: the .xlsx workbook that KoboToolbox and ODK take for a form, with the sheets <c>survey</c>,
/// <c>choices</c> and <c>settings</c>, in all languages of the instrument.
/// </summary>
/// <remarks>
/// A construct is a page, an item a choice of one answer by its number, and "don't know" the last choice, <c>DK</c>. Skip rules, attention
/// checks and questions about the firm are in it; start, end, and the instrument's id, version and hash come back with every submission, by
/// which <see cref="FormAnswers"/> knows what was answered. The same instrument gives the same bytes.
/// </remarks>
public static class XlsForm
{
    /// <summary>Writes the workbook into a stream and leaves it open.</summary>
    /// <exception cref="ArgumentException">The default language is none of the instrument's.</exception>
    public static void Write(Instrument instrument, Stream stream, XlsFormSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(stream);
        XlsxWriter.Write(stream, [.. XlsFormSheets.Of(instrument, settings ?? XlsFormSettings.Default).Select(sheet => sheet.ToWorksheet())]);
    }

    /// <summary>Writes the workbook as a file: the whole of it or, at a fault, none.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Write"/>, or the path is empty.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save(Instrument instrument, string path, XlsFormSettings? settings = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var workbook = new MemoryStream();
        Write(instrument, workbook, settings);
        AtomicFile.Write(path, workbook.ToArray());
    }
}
