using System.Text.RegularExpressions;

namespace Toe.Adoption.Tests.House;

/// <summary>C# on the pages is code that compiles: each block is marked and equals the region of its name. DOCS_UPDATE=1 rewrites the pages.</summary>
public partial class DocsSnippetTests
{
    // The second holds what needs a web server.
    private static readonly string[] Sources = ["tests/Toe.Adoption.Tests/Docs", "tests/Toe.Adoption.App.Tests/Docs"];

    // Regions of one name are one snippet: its using lines stand at the top of the file.
    private static readonly Dictionary<string, string> Regions = Sources
        .SelectMany(source => Repository.Files(source, "*.cs"))
        .SelectMany(path => Region().Matches(Repository.Read(path)))
        .GroupBy(match => match.Groups[1].Value, match => Dedent(match.Groups[2].Value), StringComparer.Ordinal)
        .ToDictionary(region => region.Key, region => string.Join('\n', region));

    [Fact]
    public void Every_snippet_equals_its_region()
    {
        List<string> offenders = [];
        foreach (string page in Repository.Pages)
        {
            string found = Repository.Read(page);
            string expected = Snippet().Replace(found, match => Regions.TryGetValue(match.Groups[1].Value, out string? code)
                ? $"<!-- snippet: {match.Groups[1].Value} -->\n```csharp\n{code}```"
                : match.Value);
            if (found == expected)
            {
                continue;
            }

            if (Environment.GetEnvironmentVariable("DOCS_UPDATE") == "1")
            {
                File.WriteAllText(Path.Combine(Repository.Root, page), expected);
                continue;
            }

            offenders.Add($"{page}:\n{Difference(found.Split('\n'), expected.Split('\n'))}");
        }

        Offenders.None(offenders, $"Pages show the regions of {string.Join(" and ", Sources)}; DOCS_UPDATE=1 rewrites them.");
    }

    [Fact]
    public void Every_block_of_csharp_is_a_snippet() => Offenders.None(
        from page in Repository.Pages
        from Match block in Block().Matches(Repository.Read(page))
        where !Snippet().IsMatch(block.Value)
        select $"{page}: {block.Groups[1].Value.Trim()}",
        "Put the code into a region and mark the block with <!-- snippet: name -->.");

    [Fact]
    public void Every_snippet_has_a_region_and_every_region_a_snippet() => Assert.Equal(
        Regions.Keys.Order(StringComparer.Ordinal),
        Repository.Pages.SelectMany(page => Snippet().Matches(Repository.Read(page))).Select(match => match.Groups[1].Value)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    // What stands on the page and what should, without the lines that both begin and end with.
    private static string Difference(string[] found, string[] expected)
    {
        int start = found.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        int most = Math.Min(found.Length, expected.Length) - start;
        int end = found.Reverse().Zip(expected.Reverse()).Take(most).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('\n', [.. found[start..^end].Select(line => "    - " + line), .. expected[start..^end].Select(line => "    + " + line)]);
    }

    private static string Dedent(string code)
    {
        string[] lines = code.Split('\n');
        int margin = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Trim().Length == 0 ? "" : line[margin..]));
    }

    [GeneratedRegex(@"^ *#region (\S+)\n(.*?)^ *#endregion", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex(@"<!-- snippet: (\S+) -->\n```csharp\n.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"^[^\n]*\n```(?:csharp|cs|c#)[^\n]*\n([^\n]*).*?^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Block();
}
