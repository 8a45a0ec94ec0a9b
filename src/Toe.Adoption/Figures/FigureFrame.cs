using Toe.Adoption.Collections;

namespace Toe.Adoption.Figures;

/// <summary>Puts a title above a drawing and its note below.</summary>
internal static class FigureFrame
{
    private const double Margin = 20;
    private const double TitleSize = 17;
    private const double TitleLine = 23;
    private const double NoteSize = 13;
    private const double NoteLine = 18;

    /// <param name="settings">How the figure is worded.</param>
    /// <param name="title">The title where the settings say none.</param>
    /// <param name="description">What the drawing says.</param>
    /// <param name="notes">The sentences of the note.</param>
    /// <param name="drawing">The drawing.</param>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    public static Figure Of(
        FigureSettings settings, string title, string description, IEnumerable<string> notes, Canvas drawing, double width, double height)
    {
        string shown = settings.Title ?? title;
        string note = string.Join(' ', notes.Where(text => text.Length > 0));
        var whole = new Canvas();
        if (!settings.ShowTitle)
        {
            whole.Draw(drawing, 0);
            return new Figure(shown, description, note, width, height, settings.Language, whole.ToString());
        }

        ValueList<string> above = WrappedText.Paragraph(shown, width - (2 * Margin), TitleSize, bold: true).Lines;
        for (int i = 0; i < above.Count; i++)
        {
            whole.Text(new Spot(Margin, Margin + 14 + (i * TitleLine)), above[i], TitleSize, Ink.Text, bold: true);
        }

        double top = (Margin / 2) + (above.Count * TitleLine);
        whole.Draw(drawing, top);
        double y = top + height;
        ValueList<string> below = WrappedText.Paragraph(note, width - (2 * Margin), NoteSize).Lines;
        for (int i = 0; i < below.Count; i++)
        {
            whole.Text(new Spot(Margin, y + NoteSize + (i * NoteLine)), below[i], NoteSize, Ink.Muted);
        }

        double total = y + (below.Count * NoteLine) + (below.Count > 0 ? Margin / 2 : 0);
        return new Figure(shown, description, note, width, total, settings.Language, whole.ToString());
    }
}
