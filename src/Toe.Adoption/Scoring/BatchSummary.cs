namespace Toe.Adoption.Scoring;

/// <summary>How the scoring of a table of sheets went.</summary>
/// <param name="Sheets">How many sheets there are.</param>
/// <param name="Scored">How many have an index.</param>
/// <param name="NotScorable">How many have too few answers for one.</param>
/// <param name="Refused">How many have an answer that is wrong.</param>
/// <param name="MeanOverall">The mean index of those that have one; null where none has.</param>
public sealed record BatchSummary(long Sheets, long Scored, long NotScorable, long Refused, double? MeanOverall);
