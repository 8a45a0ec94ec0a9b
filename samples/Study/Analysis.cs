using System.Diagnostics;
using System.Globalization;
using Toe.Adoption.Estimation;
using Toe.Adoption.Files;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Samples.Study;

/// <summary>The job itself: estimate, bootstrap, show, store.</summary>
internal static class Analysis
{
    public static int Run(
        AdoptionModel model, Survey survey, PlsSettings settings, BootstrapSettings? bootstrap, string? jsonPath, CancellationToken cancellation)
    {
        Validated<PlsFit> estimate = Pls.Estimate(model, survey, settings);
        if (!estimate.TryGetValue(out PlsFit? fit))
        {
            return Show.Refusal(estimate.Issues);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{model}, {fit.Count} of {survey.RowCount} rows of {survey.Source}"));
        Console.WriteLine();
        ModelFile file;
        if (bootstrap is null)
        {
            Show.Tables(fit.ToTables());
            Show.Flags(fit.Issues);
            file = ModelFile.Of(fit);
        }
        else
        {
            var clock = Stopwatch.StartNew();
            Validated<BootstrapResult> resampled = Bootstrap.Run(fit, bootstrap, new ProgressLine(), cancellation);
            if (!resampled.TryGetValue(out BootstrapResult? result))
            {
                return Show.Refusal(resampled.Issues);
            }

            file = ModelFile.Of(fit, resampled, clock.Elapsed);
            Show.Tables(fit.ToTables().Take(2));
            Show.Tables(result.ToTables());
            Show.Flags([.. fit.Issues, .. resampled.Issues]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Usable} of {result.Resamples} resamples in {clock.Elapsed.TotalMilliseconds:0} ms, seed {bootstrap.Seed}."));
        }

        return jsonPath is null ? Exit.Done : Save(file, jsonPath);
    }

    private static int Save(ModelFile file, string path)
    {
        try
        {
            file.Save(path);
            Console.WriteLine($"The result is stored in {Path.GetFullPath(path)}");
            return Exit.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The result cannot be stored in {path}: {failure.Message}");
            return Exit.Refused;
        }
    }
}
