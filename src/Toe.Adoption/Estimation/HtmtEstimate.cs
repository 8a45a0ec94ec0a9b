namespace Toe.Adoption.Estimation;

/// <summary>
/// Heterotrait-monotrait ratio of two constructs: the mean absolute correlation between their blocks, divided by the geometric mean
/// of the mean absolute correlations within each block (1 for single items). At least 0. [HenselerRingleSarstedt2015, Ringle2023]
/// </summary>
/// <param name="First">The construct declared first.</param>
/// <param name="Second">The construct declared later.</param>
/// <param name="Value">The ratio; null where the indicators of a block are uncorrelated.</param>
public sealed record HtmtEstimate(string First, string Second, double? Value);
