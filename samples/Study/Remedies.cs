using Toe.Adoption.Validation;

namespace Toe.Adoption.Samples.Study;

/// <summary>What to do about an issue, in the words of the command line: the library speaks of settings, which nobody sets here.</summary>
internal static class Remedies
{
    private static readonly (string Library, string CommandLine)[] Words =
    [
        ("Choose casewise deletion, mean replacement or pairwise moments.", "Say --missing casewise, --missing mean or --missing pairwise."),
        ("set NumberCulture to a culture that writes them so, such as CultureInfo.GetCultureInfo(\"id-ID\")", "say --decimal-comma"),
        ("set NumberCulture, such as CultureInfo.GetCultureInfo(\"id-ID\")", "say --decimal-comma"),
        ("leave NumberCulture at CultureInfo.InvariantCulture", "leave --decimal-comma out"),
        ("list its text in MissingMarkers if it means a missing answer", "leave it empty or give it a number and say --missing-code, if it means a missing answer"),
        ("Set CsvSettings.Separator to", "Set --separator to"),
        ("or leave it null", "or leave it out"),
        ("Allow more iterations;", "Allow more with --max-iterations;"),
        ("Try another inner scheme;", "Try another --scheme;"),
        ("estimate without the correction", "estimate without --consistent"),
        ("Ask for more resamples or a lower level.", "Ask for more with --bootstrap, or for a lower --level."),
    ];

    /// <summary>The issue with what was expected and what to do in the words of the command line; its subject and finding stay.</summary>
    public static Issue ForCommandLine(Issue issue) => issue.Is(IssueCodes.LimitExceeded)
        ? issue with { Expected = "The program reads no more.", Remedy = "Check that the file is the one that you meant." }
        : issue with { Remedy = Words.Aggregate(issue.Remedy, (remedy, words) => remedy.Replace(words.Library, words.CommandLine, StringComparison.Ordinal)) };
}
