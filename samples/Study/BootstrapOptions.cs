using System.CommandLine;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Samples.Study;

/// <summary>What a bootstrap is told.</summary>
internal static class BootstrapOptions
{
    private static readonly Option<int?> Resamples = Options.Whole<int>(
        "--bootstrap",
        "Bootstrap with this many resamples (10000 is enough for intervals)",
        "RESAMPLES",
        value => _ = new BootstrapSettings { Seed = 0, Resamples = value });

    private static readonly Option<long?> Seed = Options.Whole<long>("--seed", "The seed of the bootstrap [default: 1]", "NUMBER", _ => { });

    private static readonly Option<IntervalMethod?> Interval = Options.Choice(
        "--interval",
        "The kind of confidence interval [default: percentile]",
        ("percentile", IntervalMethod.Percentile), ("normal", IntervalMethod.Normal), ("basic", IntervalMethod.Basic),
        ("bc", IntervalMethod.BiasCorrected), ("bca", IntervalMethod.BiasCorrectedAccelerated));

    private static readonly Option<double?> Level = Options.Number(
        "--level", "The confidence level [default: 0.95]", value => _ = new BootstrapSettings { Seed = 0, Level = value });

    private static readonly Option<bool> KeepInadmissible = Options.Switch(
        "--keep-inadmissible", "Keep resamples with inadmissible estimates instead of leaving them out");

    public static void AddTo(Command command)
    {
        Options.AddTo(command, Resamples, Seed, Interval, Level, KeepInadmissible);
        Options.RefuseIdle(command, [Seed, Interval, Level, KeepInadmissible], Resamples);
    }

    /// <summary>Refuses options that were given where there is no bootstrap.</summary>
    public static void RefuseWithout(Command command, params Option[] options) => Options.RefuseIdle(command, options, Resamples);

    /// <summary>The settings; null where no bootstrap is asked for.</summary>
    public static BootstrapSettings? Read(ParseResult given) => given.GetValue(Resamples) is not { } resamples
        ? null
        : new BootstrapSettings
        {
            Seed = given.GetValue(Seed) ?? 1,
            Resamples = resamples,
            Level = given.GetValue(Level) ?? 0.95,
            Method = given.GetValue(Interval) ?? IntervalMethod.Percentile,
            Inadmissible = given.GetValue(KeepInadmissible) ? InadmissibleReplicates.Keep : InadmissibleReplicates.Drop,
        };
}
