using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Files;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Models;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Files;

/// <summary>A file of a model whose parts fit each other and whose numbers are any at all.</summary>
internal sealed class RandomFile(AdoptionModel model, int seed)
{
    private readonly Random random = new(seed);
    private PlsPlan plan = null!;
    private Dictionary<Parameter, double?> numbers = null!;
    private BootstrapSummary? bootstrap;

    public ModelFile Make()
    {
        PlsSettings settings = Settings();
        plan = new PlsPlan(model, settings);
        numbers = plan.Layout.Parameters.ToDictionary(parameter => parameter, Number);
        bool isOfSurvey = random.Next(4) > 0;
        bootstrap = isOfSurvey && random.Next(3) > 0 ? Resampled() : null;
        ValueList<string> names = plan.Blocks.Select(block => block.Name).ToValueList();
        bool converged = settings.RefuseUnconverged || random.Next(2) == 0;
        return new ModelFile
        {
            LibraryVersion = Name(),
            Model = model,
            Settings = settings,
            Data = isOfSurvey ? OfSurvey(settings.Missing) : new DataSummary { Rows = 1 + random.NextInt64(long.MaxValue) },
            Convergence = new Convergence
            {
                Converged = converged,
                Iterations = random.Next(settings.MaximumIterations + 1),
                LastChange = converged ? settings.Tolerance * random.NextDouble() : Math.Abs(ModelFiles.Number(random)),
                Tolerance = settings.Tolerance,
                Oscillates = !converged && random.Next(2) == 0,
            },
            Constructs = plan.Blocks.Select(OfConstruct).ToValueList(),
            Indicators = plan.Blocks.SelectMany(block => Enumerable.Range(block.Start, block.Count).Select(j => OfIndicator(block, j))).ToValueList(),
            Paths = model.Paths.Select(OfPath).ToValueList(),
            TotalEffects = Effects(ParameterKind.TotalEffect),
            IndirectEffects = Effects(ParameterKind.IndirectEffect),
            SpecificIndirectEffects = Effects(ParameterKind.SpecificIndirectEffect),
            Htmt = Of(ParameterKind.Htmt).Select(item => new HtmtEstimate(item.From, item.To, numbers[item])).ToValueList(),
            CrossLoadings = Matrix(plan.Indicators, names),
            ScoreCorrelations = Matrix(names, names),
            ConstructCorrelations = Matrix(names, names),
            Issues = Many(() => new Issue
            {
                Code = Name(),
                Severity = Any<Severity>(),
                Subject = Name(),
                Found = Name(),
                Expected = random.Next(2) == 0 ? "" : Name(),
                Remedy = random.Next(2) == 0 ? "" : Name(),
            }),
            Bootstrap = bootstrap,
        };
    }

    private static bool MayBeNull(ParameterKind kind) => kind is ParameterKind.Htmt or >= ParameterKind.CronbachAlpha;

    private double? Number(Parameter parameter)
    {
        double number = ModelFiles.Number(random);
        return MayBeNull(parameter.Kind) && random.Next(3) == 0 ? null : parameter.Kind == ParameterKind.Htmt ? Math.Abs(number) : number;
    }

    private string Name() => HostileModels.Names[random.Next(HostileModels.Names.Length)];

    private double? Maybe() => random.Next(3) == 0 ? null : ModelFiles.Number(random);

    private double? NotNegative() => Maybe() is { } number ? Math.Abs(number) : null;

    private ValueList<T> Many<T>(Func<T> make) => Enumerable.Range(0, random.Next(4)).Select(_ => make()).ToValueList();

    private T Any<T>()
        where T : struct, Enum => random.GetItems(Enum.GetValues<T>(), 1)[0];

    private IEnumerable<Parameter> Of(ParameterKind kind) => plan.Layout.Parameters.Where(item => item.Kind == kind);

    // Reliabilities of single items are no parameters: any number may stand there.
    private double? Value(ParameterKind kind, string construct) =>
        numbers.TryGetValue(new Parameter { Kind = kind, Constructs = [construct] }, out double? number) ? number
        : kind == ParameterKind.RSquared ? null : Maybe();

    private PlsSettings Settings() => new()
    {
        Scheme = Any<InnerScheme>(),
        Consistent = random.Next(2) == 0,
        Tolerance = Math.Pow(10, -1 - (12 * random.NextDouble())),
        MaximumIterations = random.Next(1, 1_000_001),
        RefuseUnconverged = random.Next(2) == 0,
        Missing = Any<MissingDataRule>(),
    };

    private DataSummary OfSurvey(MissingDataRule rule)
    {
        int used = 1 + random.Next(int.MaxValue / 2);
        int left = random.Next(int.MaxValue / 2);
        ValueList<MissingAnswers> missing = model.Indicators.Where(_ => random.Next(3) == 0)
            .Select(indicator => new MissingAnswers(indicator, 1 + random.Next(used))).ToValueList();
        return new DataSummary
        {
            Hash = string.Concat(random.GetItems("0123456789abcdef".AsSpan(), 64)),
            Rows = used,
            Missing = new MissingDataSummary
            {
                Rule = rule,
                RowsRead = used + left,
                RowsUsed = used,
                EmptyRows = random.Next(left + 1),
                AnswersMissing = missing.Sum(item => (long)item.Count),
                ByIndicator = missing,
            },
        };
    }

    private ConstructEstimate OfConstruct(Block block) => new()
    {
        Name = block.Name,
        RSquared = Value(ParameterKind.RSquared, block.Name),
        AdjustedRSquared = Maybe(),
        CronbachAlpha = Value(ParameterKind.CronbachAlpha, block.Name),
        RawCronbachAlpha = Maybe(),
        RhoA = Value(ParameterKind.RhoA, block.Name),
        RhoC = Value(ParameterKind.RhoC, block.Name),
        Ave = Value(ParameterKind.Ave, block.Name),
    };

    private IndicatorEstimate OfIndicator(Block block, int j)
    {
        var weight = new Parameter { Kind = ParameterKind.Weight, Constructs = [block.Name], Indicator = plan.Indicators[j] };
        return new IndicatorEstimate
        {
            Construct = block.Name,
            Indicator = plan.Indicators[j],
            Mean = Maybe(),
            StandardDeviation = NotNegative(),
            Weight = numbers[weight]!.Value,
            Loading = numbers[weight with { Kind = ParameterKind.Loading }]!.Value,
            Vif = Maybe(),
        };
    }

    private PathResult OfPath(StructuralPath path)
    {
        var parameter = new Parameter { Kind = ParameterKind.Path, Constructs = [path.From, path.To] };
        BootstrapEstimate? resampled = bootstrap?.Estimates.First(row => row.Parameter == parameter);
        return new PathResult
        {
            From = path.From,
            To = path.To,
            Estimate = numbers[parameter]!.Value,
            StandardError = resampled?.StandardError,
            Lower = resampled?.Interval?.Lower,
            Upper = resampled?.Interval?.Upper,
            FSquared = NotNegative(),
            Vif = Maybe(),
            Expected = path.Expected,
        };
    }

    private ValueList<EffectEstimate> Effects(ParameterKind kind) =>
        Of(kind).Select(item => new EffectEstimate(item.Constructs, numbers[item]!.Value)).ToValueList();

    private NamedMatrix Matrix(ValueList<string> rows, ValueList<string> columns) =>
        new("Drawn", rows, columns, Enumerable.Range(0, rows.Count * columns.Count).Select(_ => ModelFiles.Number(random)).ToArray());

    private BootstrapSummary Resampled()
    {
        int usable = 2 + random.Next(1_000_000);
        int failed = random.Next(1000);
        int inadmissible = random.Next(1000);
        InadmissibleReplicates rule = Any<InadmissibleReplicates>();
        inadmissible = rule == InadmissibleReplicates.Keep ? Math.Min(inadmissible, usable) : inadmissible;
        return new BootstrapSummary
        {
            Resamples = usable + failed + (rule == InadmissibleReplicates.Drop ? inadmissible : 0),
            Failed = failed,
            Inadmissible = inadmissible,
            InadmissibleRule = rule,
            Usable = usable,
            Seed = random.Next(4) == 0 ? null : random.NextInt64(long.MinValue, long.MaxValue),
            Level = 1e-9 + (0.99 * random.NextDouble()),
            Method = Any<IntervalMethod>(),
            ElapsedMilliseconds = NotNegative(),
            Estimates = plan.Layout.Parameters.Select(parameter => Resampled(parameter, usable)).ToValueList(),
        };
    }

    private BootstrapEstimate Resampled(Parameter parameter, int usable)
    {
        double[] ends = [ModelFiles.Number(random), ModelFiles.Number(random)];
        Array.Sort(ends);
        bool isDescribed = random.Next(4) > 0;
        bool isTested = isDescribed && random.Next(2) == 0;
        return new BootstrapEstimate
        {
            Parameter = parameter,
            Estimate = numbers[parameter],
            Usable = isDescribed ? 2 + random.Next(usable - 1) : random.Next(2),
            Mean = isDescribed ? ModelFiles.Number(random) : null,
            StandardError = isDescribed ? Math.Abs(ModelFiles.Number(random)) : null,
            TStatistic = isTested ? ModelFiles.Number(random) : null,
            PValue = isTested ? random.NextDouble() : null,
            Interval = isDescribed && random.Next(3) > 0 ? new Interval(ends[0], ends[1]) : null,
        };
    }
}
