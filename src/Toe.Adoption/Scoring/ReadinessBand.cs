using Toe.Adoption.Instruments;

namespace Toe.Adoption.Scoring;

/// <summary>A level of readiness with its name: from its lower bound on (inclusive) to that of the next band (exclusive).</summary>
/// <param name="From">The lower bound, 0 to below 100.</param>
/// <param name="Id">The id.</param>
/// <param name="Name">The name, such as <c>Developing</c>.</param>
/// <param name="Sentence">What it means, in a sentence or two.</param>
public sealed record ReadinessBand(double From, string Id, LocalizedText Name, LocalizedText Sentence);
