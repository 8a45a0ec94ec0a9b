using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.Properties.Compare;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Section H, 84 to 86: cancellation, progress and many threads.</summary>
public class ConcurrencyTests
{
    private const int Resamples = 320;

    private static readonly Study Study = StudyMaker.Make(84);
    private static readonly PlsFit Fit = Study.Fit();
    private static readonly BootstrapSettings Settings = new() { Seed = 84, Resamples = Resamples };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Cancelling_at_any_report_gives_no_result_and_a_rerun_gives_the_same_bits(int threads)
    {
        BootstrapSettings settings = Settings with { Threads = threads };
        BootstrapResult expected = Bootstrap.Run(Fit, settings).Value;
        for (int n = 1; n <= Resamples / 16; n++)
        {
            using var source = new CancellationTokenSource();
            int reports = 0;
            var cancelling = new Handler(_ =>
            {
                if (++reports == n)
                {
                    source.Cancel();
                }
            });
            Assert.ThrowsAny<OperationCanceledException>(() => Bootstrap.Run(Fit, settings, cancelling, source.Token));
            Assert.InRange(reports, n, n + threads);
        }

        SameReplicates(expected, Bootstrap.Run(Fit, settings).Value);
    }

    [Fact]
    public void A_token_that_is_already_cancelled_ends_the_work_before_it_begins()
    {
        int reports = 0;
        Assert.ThrowsAny<OperationCanceledException>(
            () => Bootstrap.Run(Fit, Settings, new Handler(_ => reports++), new CancellationToken(canceled: true)));
        Assert.Equal(0, reports);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(15, 1)]
    [InlineData(17, 2)]
    [InlineData(320, 1)]
    [InlineData(1000, 3)]
    [InlineData(5001, 8)]
    public void Progress_never_goes_back_and_ends_at_the_total(int resamples, int threads)
    {
        List<BootstrapProgress> reports = [];
        Bootstrap.Run(Fit, Settings with { Resamples = resamples, Threads = threads }, new Handler(reports.Add));
        Assert.Equal(reports.OrderBy(report => report.Completed), reports);
        Assert.Equal(reports.Count, reports.Distinct().Count());
        Assert.Equal(new BootstrapProgress(resamples, resamples), reports[^1]);
        Assert.All(reports, report => Assert.Equal(resamples, report.Total));
        Assert.InRange(reports.Count, 1, 101);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 7)]
    [InlineData(8, 1)]
    [InlineData(8, 20)]
    public void An_exception_of_the_handler_surfaces_as_itself_and_leaves_nothing_behind(int threads, int at)
    {
        BootstrapSettings settings = Settings with { Threads = threads };
        int reports = 0;
        var thrown = new FormatException("of the handler");
        var throwing = new Handler(_ =>
        {
            if (++reports >= at)
            {
                throw thrown;
            }
        });
        Assert.Same(thrown, Assert.Throws<FormatException>(() => Bootstrap.Run(Fit, settings, throwing)));
        int afterwards = reports;
        SameReplicates(Bootstrap.Run(Fit, Settings with { Threads = 1 }).Value, Bootstrap.Run(Fit, settings).Value);
        Assert.Equal(afterwards, reports);
    }

    [Fact]
    public void A_handler_may_bootstrap_itself()
    {
        BootstrapResult? inner = null;
        BootstrapResult outer = Bootstrap.Run(
            Fit, Settings with { Threads = 2 }, new Handler(_ => inner ??= Bootstrap.Run(Fit, Settings with { Threads = 2 }).Value)).Value;
        SameReplicates(outer, inner!);
    }

    [Fact]
    public void Sixty_four_tasks_on_one_estimate_get_what_one_gets()
    {
        BootstrapSettings settings = Settings with { Resamples = 64, Threads = 1, Method = IntervalMethod.BiasCorrectedAccelerated };
        BootstrapResult expected = Bootstrap.Run(Study.Fit(), settings).Value;
        string construct = Study.Blocks[0].Name;
        long[] scores = Bits(Study.Fit().Scores().Column(construct));
        AdoptionModel model = Study.Model();
        PlsFit shared = Study.Fit();
        BootstrapResult sharedRun = Bootstrap.Run(shared, settings).Value;
        Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 64 }, task =>
        {
            Assert.Equal(scores, Bits(shared.Scores().Column(construct)));
            SameReplicates(expected, Bootstrap.Run(shared, settings).Value);
            SameBits(shared, Pls.Estimate(model, Study.Survey(), Study.Settings).Value);

            // Summaries and the jackknife are made when first asked for, here by all at once.
            Assert.Equal(expected.Estimates, sharedRun.Estimates);
        });
    }

    private static void SameReplicates(BootstrapResult a, BootstrapResult b) => Assert.All(
        a.Fit.Plan.Layout.Parameters, parameter => Assert.Equal(Bits(a.Replicates(parameter)), Bits(b.Replicates(parameter))));

    // Called on the threads that work: no synchronisation context in between, as Progress<T> would put one.
    private sealed class Handler(Action<BootstrapProgress> action) : IProgress<BootstrapProgress>
    {
        public void Report(BootstrapProgress value) => action(value);
    }
}
