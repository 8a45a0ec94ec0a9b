namespace Toe.Adoption.Resampling;

/// <summary>How far a bootstrap is. Reports never go back and end at the total.</summary>
/// <param name="Completed">The resamples estimated so far.</param>
/// <param name="Total">The resamples asked for.</param>
public readonly record struct BootstrapProgress(int Completed, int Total);
