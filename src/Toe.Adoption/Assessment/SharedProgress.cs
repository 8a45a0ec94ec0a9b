using Toe.Adoption.Resampling;

namespace Toe.Adoption.Assessment;

/// <summary>Joins the progress of two runs of the same length, one after the other.</summary>
internal sealed class SharedProgress(IProgress<BootstrapProgress>? progress, int length)
{
    public IProgress<BootstrapProgress>? Of(int run) => progress is null ? null : new Part(progress, run, length);

    private sealed class Part(IProgress<BootstrapProgress> progress, int run, int length) : IProgress<BootstrapProgress>
    {
        public void Report(BootstrapProgress value) => progress.Report(new BootstrapProgress((run * length) + value.Completed, 2 * length));
    }
}
