using Toe.Adoption.Collections;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Reporting;

/// <summary>How a report is worded, and what it says beyond the numbers.</summary>
public sealed record ReportSettings
{
    /// <summary>The language of words and numbers: <c>en</c> or <c>id</c>. The Indonesian wording has not been checked by a native speaker yet; issues stay in English.</summary>
    /// <value><c>en</c></value>
    /// <exception cref="ArgumentException">The language is neither.</exception>
    public string Language
    {
        get;
        init => field = value is "en" or "id" ? value : throw new ArgumentException($"Reports speak en and id, not '{Text.Visible(value ?? "")}'.", nameof(Language));
    }

    = "en";

    /// <summary>The language of the model's labels, such as <c>en</c>, where it is another one than that of the report: browsers and speech programs are told.</summary>
    /// <value>null: that of the report</value>
    /// <exception cref="ArgumentException">It is no language tag of ASCII letters, digits and hyphens.</exception>
    public string? NamesLanguage
    {
        get;
        init => field = value is null || (value.Length > 0 && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            ? value
            : throw new ArgumentException("A language tag holds letters, digits and hyphens of ASCII, such as en or id.", nameof(NamesLanguage));
    }

    /// <summary>The title, in the language of the report; null or empty for the name of the model.</summary>
    public string? Title { get; init; }

    /// <summary>The date that the report carries; null for none. The library does not read the clock, so that the same results give the same bytes.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How respondents were chosen, in the language of the report, such as <c>purposive sampling</c>; null where it is not said.</summary>
    public string? SamplingMethod { get; init; }

    /// <summary>Whom the sample is drawn from, in the language of the report, such as <c>small firms in Balikpapan</c>; null where it is not said.</summary>
    public string? Population { get; init; }

    /// <summary>Sentences, in the language of the report, that a reader must know before the results, such as that the items are not validated yet. A blank one is left out.</summary>
    public ValueList<string> Remarks { get; init; } = [];
}
