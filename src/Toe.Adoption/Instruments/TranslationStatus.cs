namespace Toe.Adoption.Instruments;

/// <summary>How far a wording may be trusted.</summary>
public enum TranslationStatus
{
    /// <summary>The language that the items were written in.</summary>
    Original,

    /// <summary>Translated; no native speaker has checked it yet.</summary>
    Unchecked,

    /// <summary>A native speaker has checked it.</summary>
    Checked,

    /// <summary>Translated back by somebody else and compared with the original.</summary>
    BackTranslated,
}
