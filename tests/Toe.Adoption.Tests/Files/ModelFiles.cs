using System.Text;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Files;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Models;
using Toe.Adoption.Tests.Reference;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Files;

/// <summary>Model files of estimates, and random ones.</summary>
internal static class ModelFiles
{
    private static readonly double[] Awkward =
        [0, -0.0, double.Epsilon, -double.Epsilon, 2.2250738585072014E-308, double.MaxValue, double.MinValue, 0.1, 1.0 / 3, 1e23, 9007199254740993];

    /// <summary>The committed file of schema version 1, made by release 0.1.0.</summary>
    public static string Fixture { get; } =
        Path.Combine(House.Repository.Root, "tests", "Toe.Adoption.Tests", "Files", "model-file-v1.json");

    public static Survey Survey { get; } =
        Adoption.Surveys.Survey.ReadCsv(Path.Combine(ReferenceFolder.Seeds.Surveys, "toe_ai_survey.csv")).Value;

    public static PlsFit Fit { get; } = Pls.Estimate(
        ModelSyntax.ReadFile(Path.Combine(ReferenceFolder.Seeds.Surveys, "toe_ai_model.txt")).Value, Survey).Value;

    /// <summary>An estimate of the synthetic survey with a bootstrap.</summary>
    public static ModelFile Estimated { get; } = ModelFile.Of(
        Fit, Bootstrap.Run(Fit, new BootstrapSettings { Seed = 1, Resamples = 100 }), TimeSpan.FromMilliseconds(12.5));

    /// <summary>A file of a model with random numbers; its parts need not fit each other.</summary>
    public static ModelFile Random(AdoptionModel model, int seed)
    {
        var random = new Random(seed);
        string Name() => HostileModels.Names[random.Next(HostileModels.Names.Length)];
        double? Maybe() => random.Next(3) == 0 ? null : Number(random);
        ValueList<T> Many<T>(Func<T> make) => Enumerable.Range(0, random.Next(4)).Select(_ => make()).ToValueList();
        T Any<T>()
            where T : struct, Enum => random.GetItems(Enum.GetValues<T>(), 1)[0];
        EffectResult Effect() => new()
        {
            From = Name(),
            To = Name(),
            Through = Many(Name),
            Estimate = Number(random),
            StandardError = Maybe(),
            TStatistic = Maybe(),
            PValue = Maybe(),
            Lower = Maybe(),
            Upper = Maybe(),
        };
        return new ModelFile
        {
            LibraryVersion = Name(),
            Model = model,
            Settings = new PlsSettings
            {
                Scheme = Any<InnerScheme>(),
                Consistent = random.Next(2) == 0,
                Tolerance = Math.Pow(10, -1 - (12 * random.NextDouble())),
                MaximumIterations = random.Next(1, 1_000_001),
                RefuseUnconverged = random.Next(2) == 0,
                Missing = Any<MissingDataRule>(),
            },
            Data = new DataSummary
            {
                Hash = random.Next(2) == 0 ? null : Name(),
                Rows = random.NextInt64(),
                Missing = random.Next(2) == 0
                    ? null
                    : new MissingDataSummary
                    {
                        Rule = Any<MissingDataRule>(),
                        RowsRead = random.Next(),
                        RowsUsed = random.Next(),
                        EmptyRows = random.Next(),
                        AnswersMissing = random.NextInt64(),
                        ByIndicator = Many(() => new MissingAnswers(Name(), random.Next())),
                    },
            },
            Convergence = new Convergence
            {
                Converged = random.Next(2) == 0,
                Iterations = random.Next(),
                LastChange = Number(random),
                Tolerance = Number(random),
                Oscillates = random.Next(2) == 0,
            },
            Constructs = Many(() => new ConstructEstimate
            {
                Name = Name(),
                RSquared = Maybe(),
                AdjustedRSquared = Maybe(),
                CronbachAlpha = Maybe(),
                RawCronbachAlpha = Maybe(),
                RhoA = Maybe(),
                RhoC = Maybe(),
                Ave = Maybe(),
            }),
            Indicators = Many(() => new IndicatorEstimate
            {
                Construct = Name(),
                Indicator = Name(),
                Mean = Number(random),
                StandardDeviation = Number(random),
                Weight = Number(random),
                Loading = Number(random),
                Vif = Maybe(),
            }),
            Paths = Many(() => new PathResult
            {
                From = Name(),
                To = Name(),
                Estimate = Number(random),
                StandardError = Maybe(),
                TStatistic = Maybe(),
                PValue = Maybe(),
                Lower = Maybe(),
                Upper = Maybe(),
                FSquared = Maybe(),
                Vif = Maybe(),
                Expected = Any<ExpectedSign>(),
            }),
            TotalEffects = Many(Effect),
            IndirectEffects = Many(Effect),
            SpecificIndirectEffects = Many(Effect),
            Htmt = Many(() => new HtmtEstimate(Name(), Name(), Maybe())),
            Issues = Many(() => new Issue
            {
                Code = Name(),
                Severity = Any<Severity>(),
                Subject = Name(),
                Found = Name(),
                Expected = random.Next(2) == 0 ? "" : Name(),
                Remedy = random.Next(2) == 0 ? "" : Name(),
            }),
            Bootstrap = random.Next(2) == 0
                ? null
                : new BootstrapSummary
                {
                    Resamples = random.Next(),
                    Failed = random.Next(),
                    Inadmissible = random.Next(),
                    Usable = random.Next(),
                    Seed = random.NextInt64(long.MinValue, long.MaxValue),
                    Level = Number(random),
                    Method = Any<IntervalMethod>(),
                    ElapsedMilliseconds = Maybe(),
                },
        };
    }

    /// <summary>Any finite number, drawn by its bits.</summary>
    public static double Number(Random random)
    {
        if (random.Next(4) == 0)
        {
            return Awkward[random.Next(Awkward.Length)];
        }

        double number;
        do
        {
            number = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
        }
        while (!double.IsFinite(number));
        return number;
    }

    /// <summary>Text with its first occurrence of something replaced; that it occurs is asserted.</summary>
    public static string With(this string json, string old, string replacement)
    {
        int at = json.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"There is no {old}.");
        return json[..at] + replacement + json[(at + old.Length)..];
    }

    /// <summary>The line of the first occurrence of something, counted from 1.</summary>
    public static int LineOf(this string json, string text) =>
        1 + json[..json.IndexOf(text, StringComparison.Ordinal)].Count(character => character == '\n');

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
