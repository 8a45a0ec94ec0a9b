namespace Toe.Adoption.Instruments;

/// <summary>One answer of a choice.</summary>
/// <param name="Id">The id under which it is stored: letters, digits, underscore, hyphen.</param>
/// <param name="Text">The words.</param>
public sealed record ProfileChoice(string Id, LocalizedText Text);
