using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Toe.Adoption;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using static Toe.Adoption.Measurement;

// Prints one SHA-256 of every bit that the library computes from made-up answers. The tests start it under different processors,
// runtimes, thread counts and cultures and expect the same line each time.
int threads = int.Parse(args[0], NumberStyles.None, CultureInfo.InvariantCulture);
using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
foreach (double missing in new[] { 0, 0.03 })
{
    Survey survey = Answers(missing);
    foreach (AdoptionModel model in Models())
    {
        foreach (PlsSettings settings in missing == 0 ? Schemes() : Rules())
        {
            PlsFit fit = Pls.Estimate(model, survey, settings).Value;
            BootstrapResult boot = Bootstrap.Run(fit, new BootstrapSettings { Seed = 83, Resamples = 48, Threads = threads }).Value;
            AddFit(fit);
            AddResamples(boot);
        }
    }
}

Console.WriteLine(Convert.ToHexStringLower(hash.GetHashAndReset()));

void Add(double? value)
{
    Span<byte> bytes = stackalloc byte[sizeof(double)];
    BinaryPrimitives.WriteDoubleLittleEndian(bytes, value ?? double.NaN);
    hash.AppendData(bytes);
}

void AddFit(PlsFit fit)
{
    Add(fit.Convergence.LastChange);
    foreach (PathEstimate path in fit.Paths)
    {
        Add(path.FSquared);
        Add(path.Vif);
    }

    foreach (IndicatorEstimate indicator in fit.Indicators)
    {
        Add(indicator.Mean);
        Add(indicator.StandardDeviation);
        Add(indicator.Vif);
    }

    foreach (string construct in fit.Scores().Constructs)
    {
        foreach (double? score in fit.Scores().Of(construct))
        {
            Add(score);
        }
    }
}

void AddResamples(BootstrapResult boot)
{
    foreach (BootstrapEstimate estimate in boot.Estimates)
    {
        Add(estimate.Estimate);
        Add(estimate.StandardError);
        Add(estimate.PValue);
        foreach (double replicate in boot.Replicates(estimate.Parameter))
        {
            Add(replicate);
        }

        Interval? interval = boot.Interval(estimate.Parameter, IntervalMethod.BiasCorrectedAccelerated);
        Add(interval?.Lower);
        Add(interval?.Upper);
    }
}

static IEnumerable<PlsSettings> Schemes() =>
    from scheme in Enum.GetValues<InnerScheme>()
    from correction in Enumerable.Range(0, 2)
    select new PlsSettings { Scheme = scheme, Consistent = correction == 1 };

static IEnumerable<PlsSettings> Rules() =>
    from rule in Enum.GetValues<MissingDataRule>()
    where rule != MissingDataRule.Refuse
    select new PlsSettings { Missing = rule };

static IEnumerable<AdoptionModel> Models()
{
    foreach (WeightingMode mode in Enum.GetValues<WeightingMode>().Where(mode => mode != WeightingMode.Unit))
    {
        Construct technology = Construct.Technology("T", "Technology", Reflective(Items("T", 3)));
        Construct organization = Construct.Organization("O", "Organization", Composite(Items("O", 4), mode));
        Construct environment = Construct.Environment("E", "Environment", Composite(Items("E", 2), WeightingMode.Unit));
        Construct adoption = Construct.Outcome("A", "Adoption", Reflective(Items("A", 3), mode));
        Construct size = Construct.Control("S", "Size", SingleItem("S1"));
        yield return AdoptionModel.Create(
            "fingerprint",
            [technology, organization, environment, adoption, size],
            [technology.To(adoption), organization.To(adoption), environment.To(organization), size.To(adoption)]);
    }
}

// Whole-number arithmetic and one division: the answers have the same bits everywhere, whatever the mathematical functions do.
static Survey Answers(double missing)
{
    const int rows = 301;
    string[] names = [.. Items("T", 3), .. Items("O", 4), .. Items("E", 2), .. Items("A", 3), "S1"];
    ulong state = 83;
    double Uniform()
    {
        state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
        return (state >> 40) / (double)(1 << 24);
    }

    double Bell() => Enumerable.Range(0, 6).Sum(_ => Uniform()) - 3;

    double[][] columns = [.. names.Select(_ => new double[rows])];
    for (int row = 0; row < rows; row++)
    {
        double t = Bell();
        double e = Bell();
        double o = (0.5 * e) + Bell();
        double s = Bell();
        double a = (0.5 * t) + (0.375 * o) + (0.125 * s) + Bell();
        for (int j = 0; j < names.Length; j++)
        {
            double factor = names[j][0] switch { 'T' => t, 'O' => o, 'E' => e, 'A' => a, _ => s };
            double value = factor + (0.5 * Bell());
            bool isLikert = names[j][0] != 'S';
            double answer = isLikert ? Math.Clamp(Math.Round(4 + (1.5 * value)), 1, 7) : value;
            columns[j][row] = Uniform() < missing ? double.NaN : answer;
        }
    }

    return Survey.FromColumns("fingerprint", names.Zip(columns)).Value;
}
