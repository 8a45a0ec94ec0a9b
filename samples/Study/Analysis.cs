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

/// <summary>The job itself: estimate, bootstrap, assess, show, store.</summary>
internal sealed class Analysis(PlsSettings settings, BootstrapSettings? bootstrap, AssessmentPlan plan, Outputs outputs)
{
    private bool IsAssessed => plan.IsShown || outputs.Report is not null;

    public int Run(AdoptionModel model, Survey survey, CancellationToken cancellation)
    {
        string[] problems = [.. plan.Redundancies.Select(question => question.Problem(model)).OfType<string>()];
        if (problems.Length > 0)
        {
            Array.ForEach(problems, Console.Error.WriteLine);
            return Exit.Refused;
        }

        try
        {
            Validated<PlsFit> estimate = Pls.Estimate(model, survey, settings);
            return estimate.TryGetValue(out PlsFit? fit) ? Resample(fit, survey, cancellation) : Show.Refusal(estimate.Issues);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Cancelled.");
            return Exit.Cancelled;
        }
    }

    private int Resample(PlsFit fit, Survey survey, CancellationToken cancellation)
    {
        Validated<BootstrapResult>? resampled = null;
        var clock = Stopwatch.StartNew();
        if (bootstrap is not null)
        {
            resampled = Bootstrap.Run(fit, bootstrap, new ProgressLine("Bootstrap"), cancellation);

            // Intervals are computed when first asked for: the time told is theirs too.
            _ = resampled.TryGetValue(out BootstrapResult? run) ? run.Estimates.Count : 0;
        }

        TimeSpan elapsed = clock.Elapsed;
        if (resampled is { IsValid: false })
        {
            return Show.Refusal(resampled.Issues);
        }

        Validated<FurtherEvidence> evidence = IsAssessed
            ? Evidence.Gather(plan, fit, survey, bootstrap, cancellation)
            : Validated.Valid(new FurtherEvidence());
        if (!evidence.IsValid)
        {
            return Show.Refusal(evidence.Issues);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fit.Model}, {fit.SampleSize} of {survey.RowCount} rows of {survey.Source}"));
        Console.WriteLine();
        Tables(fit, resampled?.Value, elapsed, [.. fit.Issues, .. resampled?.Issues ?? [], .. evidence.Issues]);
        ModelAssessment? assessment = IsAssessed
            ? ModelAssessment.Create(fit, resampled?.Value, plan.Guidelines, plan.Definitions, evidence.Value)
            : null;
        if (plan.IsShown && assessment is not null)
        {
            Console.WriteLine();
            Show.Tables(assessment.ToTables());
        }

        return Save(ModelFile.Of(fit, resampled, elapsed), assessment);
    }

    private static void Tables(PlsFit fit, BootstrapResult? result, TimeSpan elapsed, Issue[] issues)
    {
        if (result is null)
        {
            Show.Tables(fit.ToTables());
            Show.Issues(issues);
            return;
        }

        Show.Tables(fit.ToMeasurementTables()); // the bootstrap shows paths and effects with their intervals
        Show.Tables(result.ToTables());
        Show.Issues(issues);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Usable} of {result.Resamples} resamples in {elapsed.TotalMilliseconds:0} ms, seed {result.Settings.Seed}."));
    }

    private int Save(ModelFile result, ModelAssessment? assessment)
    {
        try
        {
            if (outputs.Json is { } json)
            {
                result.Save(json);
                Console.WriteLine($"The result is stored in {Path.GetFullPath(json)}");
            }

            if (outputs.Report is { } file && assessment is not null)
            {
                var report = new AdoptionReport(assessment, outputs.Wording);
                Action<string> save = Outputs.IsMarkdown(file) ? report.SaveMarkdown : report.SaveHtml;
                save(file);
                Console.WriteLine($"The report is stored in {Path.GetFullPath(file)}");
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
