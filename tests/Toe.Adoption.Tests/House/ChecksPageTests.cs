using System.Text.RegularExpressions;

namespace Toe.Adoption.Tests.House;

/// <summary>The page of checks names tests that are there.</summary>
public partial class ChecksPageTests
{
    [Fact]
    public void Every_test_that_the_page_names_is_there()
    {
        var sources = Repository.Files("tests", "*Tests.cs").GroupBy(Path.GetFileNameWithoutExtension).ToDictionary(
            files => files.Key!, files => string.Concat(files.Select(Repository.Read)), StringComparer.Ordinal);
        Match[] named = Name().Matches(Repository.Read("docs/checks.md")).ToArray();
        Assert.True(named.Length > 60);
        Offenders.None(
            from name in named
            where !sources.TryGetValue(name.Groups[1].Value, out string? source) || !source.Contains($" {name.Groups[2].Value}(", StringComparison.Ordinal)
            select name.Value,
            "A test that shows a check exists.");
    }

    [GeneratedRegex(@"`(\w+Tests)\.(\w+)`")]
    private static partial Regex Name();
}
