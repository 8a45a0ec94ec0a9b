using Toe.Adoption.Resampling;

namespace Toe.Adoption.Tests.Assessment;

/// <summary>Holds up the thread that reports, so that others take work too: otherwise one may have done all before the next begins.</summary>
internal sealed class Holding : IProgress<BootstrapProgress>
{
    public void Report(BootstrapProgress value) => Thread.Sleep(2);
}
