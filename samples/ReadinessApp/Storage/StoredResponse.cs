namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>What is kept of a firm: no name, no address, no text of its own; the day and not the hour.</summary>
internal sealed record StoredResponse
{
    /// <summary>The random id under which it is stored; empty where it is not stored yet.</summary>
    public string Id { get; init; } = "";

    public required IReadOnlyDictionary<string, double?> Answers { get; init; }

    public required IReadOnlyDictionary<string, string> Profile { get; init; }
}
