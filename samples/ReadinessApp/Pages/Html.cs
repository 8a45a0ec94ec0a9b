using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>
/// Finished HTML. Only <see cref="Of"/> makes it: the literal parts of the interpolated string are markup, and every value in it is encoded,
/// unless it is <see cref="Html"/> itself. So text never becomes markup, in an element or in a quoted attribute, and nobody has to remember to encode.
/// </summary>
internal readonly struct Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly string? markup;

    private Html(string markup) => this.markup = markup;

    public static Html Empty => default;

    public bool IsEmpty => string.IsNullOrEmpty(markup);

    public static Html Of(Builder markup) => new(markup.ToString());

    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.markup)));

    public static Html When(bool condition, Func<Html> part) => condition ? part() : Empty;

    /// <summary>A document's own wording (never input) in which **words** are emphasized.</summary>
    public static Html Emphasized(string text)
    {
        string[] parts = text.Split("**");
        return Join(parts.Select((part, i) => i % 2 == 1 ? Of($"<strong>{part}</strong>") : Of($"{part}")));
    }

    public override string ToString() => markup ?? "";

    [InterpolatedStringHandler]
    internal readonly ref struct Builder(int literalLength, int formattedCount)
    {
        private readonly StringBuilder text = new(literalLength + (16 * formattedCount));

        public void AppendLiteral(string markup) => text.Append(markup);

        public void AppendFormatted(Html part) => text.Append(part.markup);

        public void AppendFormatted(IEnumerable<Html> parts)
        {
            foreach (Html part in parts)
            {
                text.Append(part.markup);
            }
        }

        public void AppendFormatted(string? value) => text.Append(value is null ? "" : Encoder.Encode(value));

        public void AppendFormatted(int value) => text.Append(value.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(long value) => text.Append(value.ToString(CultureInfo.InvariantCulture));

        /// <summary>A coordinate: one decimal is finer than a screen shows.</summary>
        public void AppendFormatted(double value) => text.Append(value.ToString("0.#", CultureInfo.InvariantCulture));

        public override string ToString() => text.ToString();
    }
}
