using System.Text.Json;

namespace Toe.Adoption.Tests.Reference;

/// <summary>Where the cases of the reference programs lie, and the surveys that they were computed from.</summary>
internal sealed record ReferenceFolder(string Cases, string Surveys)
{
    /// <summary>The environment variable that names the folder of the cases whose data may not be committed.</summary>
    public const string Variable = "TOE_GOLDEN";

    /// <summary>The cases of synthetic data, which every clone has.</summary>
    public static ReferenceFolder Seeds { get; } = new(Seed("reference"), Seed("surveys"));

    /// <summary>The cases of the programs' own data; null where the variable names no folder.</summary>
    public static ReferenceFolder? Golden { get; } = System.Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder
        ? new(Path.Combine(folder, "cases"), Path.Combine(folder, "data"))
        : null;

    public string[] Files() =>
        [.. Directory.GetFiles(Cases, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public JsonElement Read(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Cases, file + ".json")));
        return document.RootElement.Clone();
    }

    private static string Seed(string name)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Toe.Adoption.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(
            folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds the solution."), "seeds", name);
    }
}
