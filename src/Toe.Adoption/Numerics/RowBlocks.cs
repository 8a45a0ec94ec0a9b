namespace Toe.Adoption.Numerics;

/// <summary>
/// The one order in which sums over rows are taken: 256 rows one after the other make a chunk, 64 chunks a run, runs the total.
/// Every kernel keeps to it, so that one estimate, a resample that draws each row once, and any number of threads give equal bits.
/// </summary>
internal static class RowBlocks
{
    public const int ChunkRows = 256;

    public const int RunRows = 64 * ChunkRows;

    public static int RunCount(int rows) => (rows + RunRows - 1) / RunRows;
}
