using System.Net;

namespace Toe.Adoption.Internal;

/// <summary>Words of authors as they stand in HTML.</summary>
internal static class HtmlText
{
    /// <summary>Words that are neither markup nor hidden.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(Text.Escape(text));
}
