using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Numerics;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Surveys;

/// <summary>
/// What estimation needs of the rows: their number, and the means and co-moments of the indicators. Moments add and subtract:
/// those of two files together are <c>a.Add(b)</c>, those without a group <c>all.Subtract(group)</c>.
/// </summary>
public sealed class Moments
{
    private const long FewestRows = 3;

    private readonly double[] means;
    private readonly double[] scales;
    private readonly double[] comoments;
    private readonly double[] reference;
    private readonly Dictionary<string, int> positions;

    internal Moments(ValueList<string> indicators, long count, double[] means, double[] scales, double[] comoments, double[] reference)
    {
        Indicators = indicators;
        Count = count;
        this.means = means;
        this.scales = scales;
        this.comoments = comoments;
        this.reference = reference;
        positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < indicators.Count; i++)
        {
            positions.TryAdd(indicators[i], i);
        }
    }

    /// <summary>The indicators, in order.</summary>
    public ValueList<string> Indicators { get; }

    /// <summary>The number of rows.</summary>
    public long Count { get; }

    /// <summary>Whether each correlation comes from rows of its own; such moments neither add nor subtract.</summary>
    public bool IsPairwise { get; internal init; }

    /// <summary>Whether the means are known; they are not of a covariance matrix without them.</summary>
    public bool HasMeans { get; internal init; } = true;

    /// <summary>Whether the deviations are those of the indicators; they are not of a correlation matrix.</summary>
    public bool HasDeviations { get; internal init; } = true;

    /// <summary>Co-moments (sums of products of deviations) of scaled indicators: order x order, upper triangle.</summary>
    internal ReadOnlySpan<double> Comoments => comoments;

    /// <summary>Second moments about the shift, of scaled indicators: tells a variance from rounding noise.</summary>
    internal ReadOnlySpan<double> Reference => reference;

    /// <summary>The moments of survey columns. Missing answers are treated by the rule given.</summary>
    public static Validated<Moments> Of(
        Survey survey, IEnumerable<string> indicators, MissingDataRule missing = MissingDataRule.Refuse)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return Answers.Collect(survey, CheckNames(indicators), Guard.Defined(missing, nameof(missing)))
            .Then(answers => AnswerMoments.Of(answers).Checked(survey.Source));
    }

    /// <summary>The moments behind a covariance matrix (divisor n - 1), such as one that a database or another program computed.</summary>
    /// <param name="indicators">The names of rows and columns.</param>
    /// <param name="covariances">A symmetric matrix with positive diagonal.</param>
    /// <param name="count">The number of rows that it came from.</param>
    /// <param name="means">The means; zero where they are not known.</param>
    /// <exception cref="ArgumentException">A name is null.</exception>
    public static Validated<Moments> FromCovariances(
        IEnumerable<string> indicators, double[,] covariances, long count, IEnumerable<double>? means = null) =>
        GivenMoments.Read("covariance matrix", indicators, covariances, count, means, unitDiagonal: false);

    /// <summary>The moments behind a correlation matrix, such as one printed in a paper: of indicators, or of constructs as single items.</summary>
    /// <param name="indicators">The names of rows and columns.</param>
    /// <param name="correlations">A symmetric matrix with ones on its diagonal.</param>
    /// <param name="count">The number of rows that it came from.</param>
    /// <exception cref="ArgumentException">A name is null.</exception>
    public static Validated<Moments> FromCorrelations(IEnumerable<string> indicators, double[,] correlations, long count) =>
        GivenMoments.Read("correlation matrix", indicators, correlations, count, means: null, unitDiagonal: true);

    /// <summary>The mean of an indicator.</summary>
    public double Mean(string indicator) => means[At(indicator)];

    /// <summary>The standard deviation of an indicator, divisor n - 1.</summary>
    public double StandardDeviation(string indicator)
    {
        int j = At(indicator);
        return Math.Sqrt(comoments[(j * Indicators.Count) + j] / (Count - 1)) / scales[j];
    }

    /// <summary>The covariance of two indicators, divisor n - 1.</summary>
    public double Covariance(string first, string second) =>
        Comoment(At(first), At(second)) / (Count - 1) / scales[At(first)] / scales[At(second)];

    /// <summary>The correlation of two indicators.</summary>
    public double Correlation(string first, string second)
    {
        int j = At(first);
        int k = At(second);
        return j == k ? 1 : Comoment(j, k) / Math.Sqrt(Comoment(j, j)) / Math.Sqrt(Comoment(k, k));
    }

    /// <summary>The moments of the rows of both. [ChanGolubLeVeque1983]</summary>
    /// <exception cref="ArgumentException">The indicators differ, or either is pairwise.</exception>
    public Moments Add(Moments other) => Combine(other, 1);

    /// <summary>The moments of the rows of this one that the other does not hold.</summary>
    /// <exception cref="ArgumentException">The indicators differ, either is pairwise, or the other has as many rows or rows that this one lacks.</exception>
    public Moments Subtract(Moments other) => Combine(other, -1);

    /// <summary>The moments of some of the indicators, in the order given.</summary>
    /// <exception cref="ArgumentException">An indicator is not among them.</exception>
    public Moments Select(IEnumerable<string> indicators)
    {
        ValueList<string> names = CheckNames(indicators);
        int[] at = [.. names.Select(At)];
        double[] picked = new double[at.Length * at.Length];
        for (int j = 0; j < at.Length; j++)
        {
            for (int k = j; k < at.Length; k++)
            {
                picked[(j * at.Length) + k] = Comoment(at[j], at[k]);
            }
        }

        double[] pickedReference = new double[at.Length];
        for (int j = 0; j < at.Length; j++)
        {
            pickedReference[j] = reference[at[j]];
        }

        return new Moments(names, Count, [.. at.Select(j => means[j])], [.. at.Select(j => scales[j])], picked, pickedReference)
        {
            IsPairwise = IsPairwise,
            HasMeans = HasMeans,
            HasDeviations = HasDeviations,
        };
    }

    // Pairwise moments may lack a correlation: too few rows answer both, or one of the two does not vary there.
    private Validated<Moments> Checked(string source)
    {
        Issue[] undefined =
        [
            .. from j in Enumerable.Range(0, Indicators.Count)
               from k in Enumerable.Range(j, Indicators.Count - j)
               where !double.IsFinite(Comoment(j, k))
               select IssueCodes.InvalidMoments.Error(
                   $"{source}, {Indicators[j]} and {Indicators[k]}",
                   "Their correlation cannot be computed: too few rows answer both, or one of them does not vary there.",
                   remedy: "Choose another missing-data rule, or leave one of them out."),
        ];
        return undefined.Length > 0 ? Validated.Refused<Moments>(undefined) : Validated.Valid(this);
    }

    /// <summary>The names as a list without null.</summary>
    internal static ValueList<string> CheckNames(IEnumerable<string> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ValueList<string> names = indicators.ToValueList();
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i] is null)
            {
                throw new ArgumentException(Internal.Text.Invariant($"The name at position {i}, counted from 0, is null."), nameof(indicators));
            }
        }

        return names;
    }

    /// <summary>The factor, a power of two, by which an indicator is scaled in the co-moments.</summary>
    internal double Scale(string indicator) => scales[At(indicator)];

    internal bool Contains(string indicator) => positions.ContainsKey(indicator);

    /// <summary>Row count and indicators.</summary>
    public override string ToString() => Internal.Text.Invariant($"Moments of {Indicators.Count} indicators over {Count} rows");

    private double Comoment(int j, int k) => comoments[(Math.Min(j, k) * Indicators.Count) + Math.Max(j, k)];

    private int At(string indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return positions.TryGetValue(indicator, out int at)
            ? at
            : throw Internal.UnknownName.Error("indicator", indicator, Indicators, nameof(indicator));
    }

    private Moments Combine(Moments other, int sign)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!Indicators.Equals(other.Indicators))
        {
            throw new ArgumentException("The indicators or their order differ; use Select to bring them in line.", nameof(other));
        }

        if (IsPairwise || other.IsPairwise)
        {
            throw new ArgumentException("Pairwise moments neither add nor subtract.", nameof(other));
        }

        long count = Count + (sign * other.Count);
        if (count < FewestRows)
        {
            throw new ArgumentException(
                Internal.Text.Invariant($"{Count} rows without {other.Count} leave fewer than {FewestRows}."), nameof(other));
        }

        int order = Indicators.Count;
        double[] delta = new double[order];
        double[] newScales = new double[order];
        double[] combined = new double[order * order];
        double[] newMeans = new double[order];
        double[] newReference = new double[order];
        for (int j = 0; j < order; j++)
        {
            // The smaller scale is safe for both.
            newScales[j] = Math.Min(scales[j], other.scales[j]);
            delta[j] = (other.means[j] * newScales[j]) - (means[j] * newScales[j]);
            newMeans[j] = means[j] + ((other.means[j] - means[j]) * sign * other.Count / count);
        }

        double between = (double)Count * sign * other.Count / count;
        for (int j = 0; j < order; j++)
        {
            for (int k = j; k < order; k++)
            {
                // Scales are powers of two: bringing co-moments to others is exact.
                double ours = Comoment(j, k) * (newScales[j] / scales[j]) * (newScales[k] / scales[k]);
                double theirs = other.Comoment(j, k) * (newScales[j] / other.scales[j]) * (newScales[k] / other.scales[k]);
                combined[(j * order) + k] = ours + (sign * theirs) + (between * delta[j] * delta[k]);
                newReference[j] = j == k ? ours + (delta[j] * delta[j] * Count) : newReference[j];
            }

            if (combined[(j * order) + j] < -1e-9 * newReference[j])
            {
                throw new ArgumentException($"Without the other rows {Indicators[j]} has a negative variance: they are not among these.", nameof(other));
            }

            combined[(j * order) + j] = Math.Max(0, combined[(j * order) + j]);
        }

        return new Moments(Indicators, count, newMeans, newScales, combined, newReference)
        {
            HasMeans = HasMeans && other.HasMeans,
            HasDeviations = HasDeviations && other.HasDeviations,
        };
    }
}
