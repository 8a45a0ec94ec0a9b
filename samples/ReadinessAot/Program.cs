using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Toe.Adoption.DependencyInjection;
using Toe.Adoption.Scoring;
using Toe.Adoption.Validation;

// Binds options, checks them as a host does at its start, scores a file of answers and prints the result:
// readiness-aot [answers.json] [appsettings.json]
string answers = Path.GetFullPath(args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "answers.json"));
string settings = Path.GetFullPath(args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "appsettings.json"));
ServiceCollection services = new();
services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddJsonFile(settings).Build());
services.AddReadinessScoring().BindConfiguration("Readiness");
using ServiceProvider provider = services.BuildServiceProvider();
try
{
    provider.GetRequiredService<IStartupValidator>().Validate();
}
catch (OptionsValidationException faults)
{
    Console.WriteLine(string.Join(Environment.NewLine, faults.Failures));
    return 1;
}

ReadinessScorer scorer = provider.GetRequiredService<ReadinessScorer>();
Validated<ReadinessScore> scored = AnswerSheet.Parse(File.ReadAllBytes(answers)).Then(scorer.Score);
if (!scored.TryGetValue(out ReadinessScore? score))
{
    Console.WriteLine(scored);
    return 1;
}

Console.WriteLine($"{score.InstrumentId} {score.InstrumentVersion} {score.InstrumentHash}");
Console.WriteLine($"Readiness {Number(score.Overall)}, {score.Band?.Name.In("en")} / {score.Band?.Name.In("id")}");
Console.WriteLine($"{Number(score.Answered)} of {Number(score.Asked)} answered; weights come from {score.WeightSource}");
foreach (DimensionScore dimension in score.Dimensions)
{
    Console.WriteLine($"{dimension.Id} {Number(dimension.Value)}");
}

foreach (Gap gap in score.Priorities)
{
    Console.WriteLine($"{gap.Construct}: {Number(gap.Value)} now, target {Number(gap.Target)}, {Number(gap.Points)} points to go");
}

foreach (FiredAdvice advice in score.Advice)
{
    Console.WriteLine($"{advice.Rule.Addressee}: {advice.Rule.Text.In("id")} ({advice.Reason.In("id")})");
}

return 0;

static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "-";
