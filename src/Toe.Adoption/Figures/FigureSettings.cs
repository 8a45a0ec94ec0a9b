namespace Toe.Adoption.Figures;

/// <summary>How figures are worded.</summary>
public sealed record FigureSettings
{
    /// <summary>The language of words and numbers: <c>en</c> (<c>.31</c>, <c>[.20, .42]</c>) or <c>id</c> (<c>0,31</c>, <c>[0,20; 0,42]</c>). The Indonesian
    /// wording has not been checked by a native speaker yet.</summary>
    /// <value><c>en</c></value>
    /// <exception cref="ArgumentException">The language is neither.</exception>
    public string Language { get; init => field = FigureWords.Of(value).Language; } = "en";

    /// <summary>The decimals of coefficients.</summary>
    /// <value>2; 1 to 4</value>
    public int Decimals
    {
        get;
        init => field = value is >= 1 and <= 4
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Decimals), value, "Figures show 1 to 4 decimals.");
    }

    = 2;

    /// <summary>The title; null for one that says what the figure shows.</summary>
    public string? Title { get; init; }

    /// <summary>Whether title and note stand in the drawing; a page that prints them itself needs them only once. They always stand in the description's element
    /// for those who cannot see it.</summary>
    /// <value>true</value>
    public bool ShowTitle { get; init; } = true;

    /// <summary>Whether each control variable is drawn; else several that only explain are one grey node without coefficients.</summary>
    /// <value>false</value>
    public bool ShowControls { get; init; }

    internal FigureWords Words => FigureWords.Of(Language);
}
