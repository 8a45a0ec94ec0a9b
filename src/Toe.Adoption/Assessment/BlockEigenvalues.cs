namespace Toe.Adoption.Assessment;

/// <summary>
/// The two largest eigenvalues of the correlations of a block: one dimension shows in a first well above 1 and a second below 1. [Tenenhaus2005]
/// </summary>
/// <param name="Construct">The construct, of at least two indicators.</param>
/// <param name="First">The largest, at least 1.</param>
/// <param name="Second">The second largest.</param>
public sealed record BlockEigenvalues(string Construct, double First, double Second);
