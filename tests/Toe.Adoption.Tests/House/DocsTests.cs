using System.Text.RegularExpressions;

namespace Toe.Adoption.Tests.House;

public partial class DocsTests
{

    [Fact]
    public void What_the_readme_shows_of_the_main_job_is_what_it_prints()
    {
        string readme = Repository.Read("README.md");
        string shown = readme[readme.IndexOf("Structural paths (", StringComparison.Ordinal)..];
        string[] printed = Repository.Read(".ci/study.expected.txt").Split('\n');
        Assert.All(shown[..shown.IndexOf("```", StringComparison.Ordinal)].Split('\n'), line => Assert.Contains(line, printed));
    }

    private static readonly (string Page, string Target)[] Links =
        [.. from page in Repository.Pages
            from Match link in Link().Matches(Prose(page))
            let target = link.Groups[1].Value
            where !Absolute().IsMatch(target)
            select (page, target)];

    [Fact]
    public void Every_relative_link_leads_to_a_file_or_folder() => Offenders.None(
        from link in Links
        let path = Resolve(link.Page, link.Target)
        where !File.Exists(path) && !Directory.Exists(path)
        select $"{link.Page} -> {link.Target}",
        "Links lead somewhere.");

    [Fact]
    public void Every_anchor_is_a_heading_of_its_page() => Offenders.None(
        from link in Links
        where link.Target.Contains('#', StringComparison.Ordinal)
        let path = Resolve(link.Page, link.Target)
        where path.EndsWith(".md", StringComparison.Ordinal) && File.Exists(path)
        where !Heading().Matches(File.ReadAllText(path)).Select(heading => Slug(heading.Groups[1].Value)).Contains(link.Target.Split('#')[1])
        select $"{link.Page} -> {link.Target}",
        "Anchors name headings.");

    [Fact]
    public void Every_page_is_linked_from_another() => Offenders.None(
        from page in Repository.Pages
        where page is not ("README.md" or "docs/index.md")
        let path = Path.GetFullPath(Path.Combine(Repository.Root, page))
        where !Links.Any(link => link.Page != page && Resolve(link.Page, link.Target) == path)
        select page,
        "A page that nothing links to is not found.");

    [Fact]
    public void Every_page_begins_with_its_one_title() => Offenders.None(
        from page in Repository.Pages
        where Repository.Read(page).Length > 0
        where !Repository.Read(page).StartsWith("# ", StringComparison.Ordinal)
            || Heading().Matches(Prose(page)).Count(heading => heading.Value.StartsWith("# ", StringComparison.Ordinal)) != 1
        select page,
        "A page has one title, in its first line.");

    [Theory]
    [InlineData("TOE1001 Invalid name", "toe1001-invalid-name")]
    [InlineData("`Tables` and \"text\", once", "tables-and-text-once")]
    public void A_slug_is_the_one_that_GitHub_makes(string heading, string expected) => Assert.Equal(expected, Slug(heading));

    // Pages without their code, where brackets are no links.
    private static string Prose(string page) => Code().Replace(Repository.Read(page), "");

    private static string Resolve(string page, string target)
    {
        string path = Uri.UnescapeDataString(target.Split('#')[0]);
        string folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        return Path.TrimEndingDirectorySeparator(Path.GetFullPath(path.Length == 0 ? Path.Combine(Repository.Root, page) : Path.Combine(folder, path)));
    }

    private static string Slug(string heading) =>
        string.Concat(heading.Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)(?:\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex("^[a-z][a-z0-9+.-]+:")]
    private static partial Regex Absolute();

    [GeneratedRegex("^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
