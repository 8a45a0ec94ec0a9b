using Toe.Adoption.Estimation;

namespace Toe.Adoption.Resampling;

/// <summary>A resample that did not give a usable estimate.</summary>
/// <param name="Replicate">Its number, from 0.</param>
/// <param name="Outcome">What went wrong first.</param>
/// <param name="Subject">The indicator or construct concerned; the model's name where it is no single one.</param>
public sealed record FailedReplicate(int Replicate, EstimateOutcome Outcome, string Subject);
