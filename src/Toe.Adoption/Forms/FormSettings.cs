using Toe.Adoption.Collections;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Forms;

/// <summary>How the answers that a form returned are read.</summary>
public sealed record FormSettings
{
    /// <summary>The defaults.</summary>
    public static FormSettings Default { get; } = new();

    /// <summary>How the CSV is read: separator, missing markers and codes, limits.</summary>
    public CsvSettings Csv { get; init; } = CsvSettings.Default;

    /// <summary>Columns whose header is neither a question's name nor its wording, and the ids of their questions.</summary>
    /// <value>None by default.</value>
    /// <example><code>new FormSettings { Columns = [("How many people work with you?", "EMP")] }</code></example>
    public ValueList<(string Header, string Question)> Columns { get; init; } = [];

    /// <summary>
    /// Whether an apostrophe before what a spreadsheet would take for a formula is a defusing that is undone, as in files that
    /// <see cref="FormAnswers.WriteCsv"/> wrote. Only texts are concerned.
    /// </summary>
    /// <value>True by default.</value>
    public bool RestoresDefusedTexts { get; init; } = true;
}
