using System.CommandLine;
using Toe.Adoption.Assessment;

namespace Toe.Adoption.Samples.Study;

/// <summary>What an assessment compares with and takes into account; it is shown, and it is what a report says.</summary>
internal static class AssessmentOptions
{
    private static readonly Option<bool> Assess = Options.Switch("--assess", "Show each criterion with its value, guideline, source and verdict");

    private static readonly Option<Limits?> Guidelines = Options.Choice(
        "--guidelines", "Whose limits to compare with [default: hair2022]", ("hair2022", Limits.Hair2022), ("henseler2021", Limits.Henseler2021));

    private static readonly Option<Profile?> Definitions = Options.Choice(
        "--definitions",
        "Whose variants of statistics to show (see docs/statistics/programs.md) [default: standard]",
        ("standard", Profile.Standard), ("smartpls4", Profile.SmartPls4), ("seminr2", Profile.Seminr2), ("csem06", Profile.Csem06), ("adanco2", Profile.Adanco2));

    private static readonly Option<bool> ExactFit = Options.Switch("--exact-fit", "Test exact fit, with as many resamples as the bootstrap, twice");

    private static readonly Option<bool> Measurement = Options.Switch("--measurement", "Resample HTMT2, tetrads and congruence too");

    private static readonly Option<GlobalQuestion[]?> Redundancies = Options.Many(
        "--redundancy",
        "A construct of Mode B and the column of a global question about it; may be repeated",
        "CONSTRUCT=COLUMN",
        text => text.Split('=') is [{ Length: > 0 } construct, { Length: > 0 } column]
            ? new GlobalQuestion(construct, column)
            : throw new ArgumentException($"'{text}' is not of the form CONSTRUCT=COLUMN."));

    private enum Limits
    {
        Hair2022,
        Henseler2021,
    }

    private enum Profile
    {
        Standard,
        SmartPls4,
        Seminr2,
        Csem06,
        Adanco2,
    }

    public static void AddTo(Command command)
    {
        Options.AddTo(command, Assess, Guidelines, Definitions, ExactFit, Measurement, Redundancies);
        Options.RefuseIdle(command, [Guidelines, Definitions, ExactFit, Measurement, Redundancies], Assess, ReportOptions.File);
        BootstrapOptions.RefuseWithout(command, ExactFit, Measurement);
    }

    public static AssessmentPlan Read(ParseResult given) => new()
    {
        IsShown = given.GetValue(Assess),
        Guidelines = given.GetValue(Guidelines) == Limits.Henseler2021 ? Assessment.Guidelines.Henseler2021 : Assessment.Guidelines.Hair2022,
        Definitions = given.GetValue(Definitions) switch
        {
            Profile.SmartPls4 => Assessment.Definitions.SmartPls4,
            Profile.Seminr2 => Assessment.Definitions.Seminr2,
            Profile.Csem06 => Assessment.Definitions.Csem06,
            Profile.Adanco2 => Assessment.Definitions.Adanco2,
            _ => Assessment.Definitions.Standard,
        },
        ExactFit = given.GetValue(ExactFit),
        Measurement = given.GetValue(Measurement),
        Redundancies = [.. (given.GetValue(Redundancies) ?? []).Distinct()],
    };
}
