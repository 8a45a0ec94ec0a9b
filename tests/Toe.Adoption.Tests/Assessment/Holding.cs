using Toe.Adoption.Resampling;

namespace Toe.Adoption.Tests.Assessment;

/// <summary>
/// Holds the thread that reports first, so that others take work too: otherwise one may have done all before the next begins, and a test that compares
/// threads compares nothing.
/// </summary>
internal sealed class Holding : IProgress<BootstrapProgress>
{
    private bool hasHeld;

    public Holding()
    {
        // Tests that run at the same time keep the pool's threads busy; more would start only after a while.
        ThreadPool.GetMinThreads(out int workers, out int ports);
        ThreadPool.SetMinThreads(Math.Max(workers, 16), ports);
    }

    public void Report(BootstrapProgress value)
    {
        if (!hasHeld)
        {
            hasHeld = true;
            Thread.Sleep(200);
        }
    }
}
