namespace Toe.Adoption.Resampling;

/// <summary>The resamples of a jackknife: each is all rows but one.</summary>
internal sealed class LeaveOneOut(int rows) : IResampleSource
{
    public void Count(int replicate, Span<int> counts, int stride)
    {
        for (int row = 0; row < rows; row++)
        {
            counts[row * stride] += row == replicate ? 0 : 1;
        }
    }
}
