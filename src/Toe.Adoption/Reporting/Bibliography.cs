using System.Text.RegularExpressions;

namespace Toe.Adoption.Reporting;

/// <summary>The works that the library cites: the page of references itself, which the assembly carries.</summary>
internal static partial class Bibliography
{
    private static readonly Lazy<Dictionary<string, Reference>> ByKey = new(Read);

    /// <summary>The work with a key; null for what is no key, such as a limit of the user's own.</summary>
    public static Reference? Find(string key) => ByKey.Value.GetValueOrDefault(key);

    private static Dictionary<string, Reference> Read()
    {
        using Stream page = typeof(Bibliography).Assembly.GetManifestResourceStream("references.md")!;
        using var reader = new StreamReader(page);
        return Entry().Matches(reader.ReadToEnd())
            .Select(entry => new Reference(entry.Groups[1].Value, entry.Groups[2].Value.Trim()))
            .ToDictionary(reference => reference.Key, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^- \*\*\[(\w+)\]\*\* (.+)$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
