namespace Toe.Adoption.Forms;

/// <summary>How a form names a language: <c>Bahasa Indonesia (id)</c>. Written here, so that no release of the culture data renames a column.</summary>
internal static class FormLanguages
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "العربية",
        ["ban"] = "Basa Bali",
        ["de"] = "Deutsch",
        ["en"] = "English",
        ["es"] = "Español",
        ["fil"] = "Filipino",
        ["fr"] = "Français",
        ["hi"] = "हिन्दी",
        ["id"] = "Bahasa Indonesia",
        ["jv"] = "Basa Jawa",
        ["km"] = "ខ្មែរ",
        ["ms"] = "Bahasa Melayu",
        ["nl"] = "Nederlands",
        ["pt"] = "Português",
        ["su"] = "Basa Sunda",
        ["ta"] = "தமிழ்",
        ["th"] = "ไทย",
        ["tl"] = "Tagalog",
        ["vi"] = "Tiếng Việt",
        ["zh"] = "中文",
    };

    /// <summary>Name and tag; of a language without a name here, the tag twice.</summary>
    public static string Name(string tag)
    {
        int region = tag.IndexOf('-', StringComparison.Ordinal);
        string? name = Names.GetValueOrDefault(tag) ?? Names.GetValueOrDefault(region < 0 ? tag : tag[..region]);
        return $"{name ?? tag} ({tag})";
    }
}
