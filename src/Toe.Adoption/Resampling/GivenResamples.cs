namespace Toe.Adoption.Resampling;

/// <summary>Rows that another program drew.</summary>
internal sealed class GivenResamples(int[][] resamples) : IResampleSource
{
    public void Count(int replicate, Span<int> counts, int stride)
    {
        foreach (int row in resamples[replicate])
        {
            counts[row * stride]++;
        }
    }
}
