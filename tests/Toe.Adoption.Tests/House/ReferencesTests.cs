using System.Text.RegularExpressions;

namespace Toe.Adoption.Tests.House;

/// <summary>Citations such as <c>[Wold1982]</c> lead to one entry, and no entry is there for nothing.</summary>
public partial class ReferencesTests
{
    private const string Page = "docs/references.md";

    private static readonly string[] Entries = [.. Entry().Matches(Repository.Read(Page)).Select(entry => entry.Groups[1].Value)];

    private static readonly (string Path, string Key)[] Citations =
        [.. from path in Repository.Sources.Concat(Repository.Pages)
            where path != Page
            from Match citation in Citation().Matches(Repository.Read(path))
            select (path, citation.Groups[1].Value)];

    [Fact]
    public void Every_citation_has_an_entry() => Offenders.None(
        Citations.Where(citation => !Entries.Contains(citation.Key)).Select(citation => $"{citation.Path}: [{citation.Key}]"),
        $"Add it to {Page}.");

    [Fact]
    public void An_entry_stands_once_and_in_the_order_of_keys()
    {
        Assert.NotEmpty(Entries);
        Assert.Equal(Entries.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Entries);
    }

    [Fact]
    public void Every_entry_is_cited() => Offenders.None(
        Entries.Except(Citations.Select(citation => citation.Key)).Select(key => $"[{key}]"),
        "Cite it in the source or in a page, or remove it.");

    [GeneratedRegex(@"^- \*\*\[([A-Za-z]+[0-9]{4}[a-z]?)\]\*\* ", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\[([A-Z][A-Za-z]+(?:19|20)[0-9]{2}[a-z]?)\](?!\()")]
    private static partial Regex Citation();
}
