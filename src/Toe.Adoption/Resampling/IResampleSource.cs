namespace Toe.Adoption.Resampling;

/// <summary>Where resamples come from: a random stream, or rows that somebody gives.</summary>
internal interface IResampleSource
{
    /// <summary>Adds one to every stride-th count for each row that the replicate draws.</summary>
    void Count(int replicate, Span<int> counts, int stride);
}
