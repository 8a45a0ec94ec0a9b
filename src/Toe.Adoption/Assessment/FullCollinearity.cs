namespace Toe.Adoption.Assessment;

/// <summary>The variance inflation of a construct's score among the scores of all constructs, at least 1; null where their correlations are singular. [Kock2015]</summary>
/// <param name="Construct">The construct.</param>
/// <param name="Vif">The variance inflation factor.</param>
public sealed record FullCollinearity(string Construct, double? Vif);
