using FsCheck;
using FsCheck.Fluent;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;

namespace Toe.Adoption.Tests.Properties;

/// <summary>
/// Draws studies whose data have the structure of the model and whose weights settle quickly. A small sample may lack the second: where
/// weights converge at rate q, rounding is magnified by 1/(1 - q), and tolerances of 1e-12 cannot be asked for. What must hold of
/// slow and of unsettled weights is asked of the noise studies.
/// </summary>
public static class FactorStudies
{
    // At a tolerance of 1e-13: a rate of about 0.6 on the way.
    private const int FewIterations = 60;

    public static Arbitrary<Study> Study() => Gen.Choose(0, int.MaxValue)
        .Select(seed => StudyMaker.Make(seed))
        .Where(study => study.Fit().Convergence is { Converged: true, Iterations: <= FewIterations })
        .ToArbitrary();
}

/// <summary>Draws studies whose data are pure noise: what no theory protects.</summary>
public static class NoiseStudies
{
    public static Arbitrary<Study> Study() =>
        Gen.Choose(0, int.MaxValue).Select(seed => StudyMaker.Make(seed, noise: true)).ToArbitrary();
}

/// <summary>Makes the study of a seed.</summary>
internal static class StudyMaker
{
    // Rounding may decide whether an iteration more is taken, once in some thousand studies; at this tolerance that stays below 1e-12.
    // The default tolerance is the matter of FixedPointProperties.
    private static readonly PlsSettings Fine = new() { Tolerance = 1e-13, MaximumIterations = 10_000 };

    public static Study Make(int seed, bool noise = false, int? rows = null)
    {
        var random = new Random(seed);
        int constructs = random.Next(3, 7);
        StudyBlock[] blocks = [.. Enumerable.Range(0, constructs).Select(k => Block(random, k))];
        int n = rows ?? random.Next(40, 151);
        bool likert = random.Next(2) == 0;
        List<(int From, int To)> paths = Paths(random, constructs);
        double[][] factors = Factors(random, constructs, paths, n);
        var columns = new List<(string, double[])>();
        for (int k = 0; k < constructs; k++)
        {
            foreach (string indicator in blocks[k].Indicators)
            {
                double loading = noise ? 0 : 0.6 + (0.3 * random.NextDouble());
                columns.Add((indicator, [.. factors[k].Select(f => Answer(Mixed(loading, f, Normal(random)), likert))]));
            }
        }

        var scheme = (InnerScheme)random.Next(3);
        return new Study(
            $"{(noise ? "noise" : "factors")} of seed {seed}",
            blocks.ToValueList(),
            paths.Select(path => (blocks[path.From].Name, blocks[path.To].Name)).ToValueList(),
            columns.ToValueList(),
            noise ? PlsSettings.Default with { Scheme = scheme } : Fine with { Scheme = scheme });
    }

    public static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    /// <summary>A shuffled copy.</summary>
    public static T[] Shuffled<T>(this IEnumerable<T> items, Random random)
    {
        T[] copy = [.. items];
        random.Shuffle(copy);
        return copy;
    }

    private static StudyBlock Block(Random random, int k)
    {
        int size = random.Next(1, 6);
        return new StudyBlock($"C{k}", (BlockKind)random.Next(4), Measurement.Items($"C{k}_", size));
    }

    // Each construct but the first may have predecessors among those before it; those without a successor lead to the last.
    private static List<(int From, int To)> Paths(Random random, int constructs)
    {
        List<(int From, int To)> paths = [];
        int last = constructs - 1;
        for (int k = 1; k < constructs; k++)
        {
            if (k == last || random.Next(3) > 0)
            {
                paths.AddRange(Enumerable.Range(0, k).Shuffled(random).Take(random.Next(1, Math.Min(k, 3) + 1)).Select(from => (from, k)));
            }
        }

        for (int k = 0; k < last; k++)
        {
            if (!paths.Exists(path => path.From == k))
            {
                paths.Add((k, last));
            }
        }

        return paths;
    }

    private static double[][] Factors(Random random, int constructs, List<(int From, int To)> paths, int n)
    {
        var factors = new double[constructs][];
        for (int k = 0; k < constructs; k++)
        {
            int[] sources = [.. paths.Where(path => path.To == k).Select(path => path.From)];
            double[] coefficients = [.. sources.Select(_ => (0.3 + (0.3 * random.NextDouble())) / Math.Sqrt(sources.Length))];
            factors[k] = [.. Enumerable.Range(0, n).Select(i =>
                sources.Select((from, s) => coefficients[s] * factors[from][i]).Sum() + (0.75 * Normal(random)))];
        }

        return factors;
    }

    private static double Mixed(double loading, double factor, double error) => (loading * factor) + (Math.Sqrt(1 - (loading * loading)) * error);

    // Multiples of 1/1024: an offset of 1e12 leaves them exact, so that invariance under offsets can be asked for at all.
    private static double Answer(double x, bool likert) =>
        likert ? Math.Clamp(Math.Round(4 + (1.4 * x)), 1, 7) : Math.Round(x * 1024) / 1024;
}
