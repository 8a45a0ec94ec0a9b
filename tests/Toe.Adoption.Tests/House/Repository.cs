namespace Toe.Adoption.Tests.House;

/// <summary>The checked-out repository that the tests were built from, found by walking up to the solution.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>Files below a folder by a pattern, as paths from the root with slashes, without build output.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        !Directory.Exists(Path.Combine(Root, folder))
            ? []
            : [.. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(path => !path.Split('/').Any(part => part is "obj" or "bin"))
                .Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Sources { get; } = Files("src/Toe.Adoption", "*.cs");

    /// <summary>All pages: the docs and the front page of the repository.</summary>
    public static IReadOnlyList<string> Pages { get; } = [.. Files("docs", "*.md"), "README.md"];

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Toe.Adoption.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("There is no Toe.Adoption.sln above the tests.");
    }
}
