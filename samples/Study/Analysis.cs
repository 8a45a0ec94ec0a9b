using System.Diagnostics;
using System.Globalization;
using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Files;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Samples.Study;

/// <summary>The job itself: estimate, bootstrap, show, store.</summary>
internal static class Analysis
{
    public static int Run(
        AdoptionModel model, Survey survey, PlsSettings settings, BootstrapSettings? bootstrap, Outputs outputs, CancellationToken cancellation)
    {
        Validated<PlsFit> estimate = Pls.Estimate(model, survey, settings);
        if (!estimate.TryGetValue(out PlsFit? fit))
        {
            return Show.Refusal(estimate.Issues);
        }

        Validated<BootstrapResult>? resampled = null;
        var clock = Stopwatch.StartNew();
        if (bootstrap is not null)
        {
            try
            {
                resampled = Bootstrap.Run(fit, bootstrap, new ProgressLine(), cancellation);

                // Intervals are computed when first asked for: the time told is theirs too.
                _ = resampled.TryGetValue(out BootstrapResult? run) ? run.Estimates.Count : 0;
            }
            catch (OperationCanceledException)
            {
                Console.Error.WriteLine("Cancelled.");
                return Exit.Cancelled;
            }

            if (!resampled.IsValid)
            {
                return Show.Refusal(resampled.Issues);
            }
        }

        TimeSpan elapsed = clock.Elapsed;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{model}, {fit.SampleSize} of {survey.RowCount} rows of {survey.Source}"));
        Console.WriteLine();
        Tables(fit, resampled, elapsed);
        return Save(outputs, fit, resampled, elapsed);
    }

    private static void Tables(PlsFit fit, Validated<BootstrapResult>? resampled, TimeSpan elapsed)
    {
        if (resampled is null)
        {
            Show.Tables(fit.ToTables());
            Show.Issues(fit.Issues);
            return;
        }

        BootstrapResult result = resampled.Value;
        Show.Tables(fit.ToMeasurementTables()); // the bootstrap shows paths and effects with their intervals
        Show.Tables(result.ToTables());
        Show.Issues([.. fit.Issues, .. resampled.Issues]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Usable} of {result.Resamples} resamples in {elapsed.TotalMilliseconds:0} ms, seed {result.Settings.Seed}."));
    }

    private static int Save(Outputs outputs, PlsFit fit, Validated<BootstrapResult>? resampled, TimeSpan elapsed)
    {
        try
        {
            if (outputs.Json is { } json)
            {
                ModelFile.Of(fit, resampled, elapsed).Save(json);
                Console.WriteLine($"The result is stored in {Path.GetFullPath(json)}");
            }

            if (outputs.Report is { } report)
            {
                new AdoptionReport(ModelAssessment.Create(fit, resampled?.Value), outputs.Wording).SaveHtml(report);
                Console.WriteLine($"The report is stored in {Path.GetFullPath(report)}");
            }

            return Exit.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(failure.Message);
            return Exit.Refused;
        }
    }
}
