namespace Toe.Adoption.Files;

/// <summary>The JSON shape of a path.</summary>
internal sealed record PathDocument
{
    public required string From { get; init; }

    public required string To { get; init; }

    public required ExpectedSign Expected { get; init; }
}
