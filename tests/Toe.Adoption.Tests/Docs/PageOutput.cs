using Toe.Adoption.Tests.House;

namespace Toe.Adoption.Tests.Docs;

/// <summary>What a run printed, as it stands on a page between <c>&lt;!-- run: name --&gt;</c> and <c>&lt;!-- /run --&gt;</c>. DOCS_UPDATE=1 rewrites the page.</summary>
internal static class PageOutput
{
    public static void Check(string page, string name, string printed)
    {
        string found = Repository.Read(page);
        string begin = $"<!-- run: {name} -->\n";
        int start = found.IndexOf(begin, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{page} has no place for the run '{name}'.");
        start += begin.Length;
        int end = found.IndexOf("<!-- /run -->", start, StringComparison.Ordinal);
        Assert.True(end >= 0, $"The run '{name}' of {page} has no end.");
        string expected = found[..start] + printed.ReplaceLineEndings("\n").TrimEnd('\n') + "\n" + found[end..];
        if (found != expected && Environment.GetEnvironmentVariable("DOCS_UPDATE") == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, page), expected);
            return;
        }

        Assert.Equal(expected, found);
    }
}
