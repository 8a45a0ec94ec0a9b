namespace Toe.Adoption.Resampling;

/// <summary>Passes progress on, one report at a time and about a hundred in all.</summary>
internal sealed class ProgressReporter(IProgress<BootstrapProgress>? progress, int total)
{
    private readonly Lock gate = new();
    private readonly int step = Math.Max(1, total / 100);
    private int completed;
    private int reported;

    public void Add(int replicates)
    {
        if (progress is null)
        {
            return;
        }

        lock (gate)
        {
            completed += replicates;
            if (completed - reported >= step || completed == total)
            {
                reported = completed;
                progress.Report(new BootstrapProgress(completed, total));
            }
        }
    }
}
