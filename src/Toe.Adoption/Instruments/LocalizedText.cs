using System.Collections.Immutable;

namespace Toe.Adoption.Instruments;

/// <summary>One text in one or several languages, by BCP 47 tag; the first is the original. Equal by value.</summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly ImmutableArray<(string Language, string Text)> texts;

    private LocalizedText(ImmutableArray<(string Language, string Text)> texts) => this.texts = texts;

    /// <summary>The languages, in order; the first is that of the original.</summary>
    public IEnumerable<string> Languages => texts.Select(text => text.Language);

    /// <summary>Language and text of each.</summary>
    internal ImmutableArray<(string Language, string Text)> Texts => texts;

    /// <summary>A text in several languages.</summary>
    /// <param name="texts">Language and text of each; the first is the original.</param>
    /// <exception cref="ArgumentException">There is none, or a language occurs twice.</exception>
    public static LocalizedText Of(params IEnumerable<(string Language, string Text)> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ImmutableArray<(string Language, string Text)> all = [.. texts];
        if (all.IsEmpty)
        {
            throw new ArgumentException("A text needs at least one language.", nameof(texts));
        }

        if (all.Any(text => text.Language is null || text.Text is null))
        {
            throw new ArgumentException("A language or a text is null.", nameof(texts));
        }

        if (all.Select(text => text.Language).Distinct(StringComparer.OrdinalIgnoreCase).Count() != all.Length)
        {
            throw new ArgumentException("A language occurs twice.", nameof(texts));
        }

        return new LocalizedText(all);
    }

    /// <summary>The text in a language (<c>id-ID</c> finds <c>id</c>); where there is none, the original.</summary>
    public string In(string language) => Find(language) ?? texts[0].Text;

    /// <summary>The text in a language (<c>id-ID</c> finds <c>id</c>); null where there is none.</summary>
    public string? Find(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        for (string tag = language; tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            foreach ((string known, string text) in texts)
            {
                if (string.Equals(known, tag, StringComparison.OrdinalIgnoreCase))
                {
                    return text;
                }
            }
        }

        return null;
    }

    /// <inheritdoc />
    public bool Equals(LocalizedText? other) => other is not null && texts.SequenceEqual(other.texts);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc />
    public override int GetHashCode() => texts.Aggregate(0, HashCode.Combine);

    /// <summary>The original.</summary>
    public override string ToString() => texts[0].Text;
}
