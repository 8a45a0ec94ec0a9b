namespace Toe.Adoption.Surveys;

/// <summary>How many answers of one indicator are missing.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Count">The number of rows without an answer, of the rows read.</param>
public sealed record MissingAnswers(string Indicator, int Count);
