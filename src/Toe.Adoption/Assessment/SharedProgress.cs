using Toe.Adoption.Resampling;

namespace Toe.Adoption.Assessment;

/// <summary>Joins the progress of runs, one after the other, given the length of each.</summary>
internal sealed class SharedProgress(IProgress<BootstrapProgress>? progress, params int[] lengths)
{
    public IProgress<BootstrapProgress>? Of(int run) => progress is null ? null : new Part(progress, lengths.Take(run).Sum(), lengths.Sum());

    private sealed class Part(IProgress<BootstrapProgress> progress, int before, int total) : IProgress<BootstrapProgress>
    {
        public void Report(BootstrapProgress value) => progress.Report(new BootstrapProgress(before + value.Completed, total));
    }
}
