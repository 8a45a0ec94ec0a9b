using Toe.Adoption.Numerics;

namespace Toe.Adoption.Resampling;

/// <summary>As many rows as the sample has, drawn with replacement.</summary>
internal sealed class RandomResamples(long seed, int rows) : IResampleSource
{
    public void Count(int replicate, Span<int> counts, int stride)
    {
        var stream = new RandomStream(seed, replicate);
        for (int i = 0; i < rows; i++)
        {
            counts[stream.NextBelow(rows) * stride]++;
        }
    }
}
