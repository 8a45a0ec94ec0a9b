namespace Toe.Adoption.Tests.Scoring;

/// <summary>Tests that count what the whole process allocates, while no other test runs.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
