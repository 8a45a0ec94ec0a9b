using Toe.Adoption.Collections;

namespace Toe.Adoption.Instruments;

/// <summary>A topic of an interview guide and the constructs that it speaks about.</summary>
/// <param name="Id">The id.</param>
/// <param name="Question">The opening question.</param>
/// <param name="Constructs">The ids of its constructs.</param>
public sealed record InterviewTopic(string Id, LocalizedText Question, ValueList<string> Constructs);
