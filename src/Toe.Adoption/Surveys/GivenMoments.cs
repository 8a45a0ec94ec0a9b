using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Surveys;

/// <summary>Checks a covariance or correlation matrix that somebody else computed, and makes moments of it.</summary>
internal static class GivenMoments
{
    // Of computing, not of printing: relative to the deviations, mirrored entries may differ, diagonal correlations miss 1 and others
    // exceed it by no more than this. A matrix printed to three decimals is symmetric, and of unit diagonal, as it is printed.
    private const double Rounding = 1e-8;

    public static Validated<Moments> Read(
        string source, IEnumerable<string> indicators, double[,] matrix, long count, IEnumerable<double>? means, bool unitDiagonal)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ValueList<string> names = Moments.CheckNames(indicators);
        double[] centers = means is null ? new double[names.Count] : [.. means];
        List<Issue> issues = [.. Shape(source, names, matrix, count, centers)];
        if (issues.Count == 0)
        {
            issues.AddRange(Entries(source, names, matrix, unitDiagonal));
        }

        return issues.Count > 0
            ? Validated.Refused<Moments>(issues)
            : Validated.Valid(Scale(names, matrix, count, centers, hasMeans: means is not null, hasDeviations: !unitDiagonal));
    }

    private static IEnumerable<Issue> Shape(string source, ValueList<string> names, double[,] matrix, long count, double[] means)
    {
        if (names.Count > Answers.MostIndicators)
        {
            yield return IssueCodes.LimitExceeded.Error(
                source,
                Text.Invariant($"It has {names.Count} names."),
                Text.Invariant($"At most {Answers.MostIndicators}."),
                "Take fewer of them.");
        }

        if (matrix.GetLength(0) != names.Count || matrix.GetLength(1) != names.Count || names.Count == 0)
        {
            yield return IssueCodes.InvalidMoments.Error(
                source,
                Text.Invariant($"It is {matrix.GetLength(0)} x {matrix.GetLength(1)} for {names.Count} names."),
                "It has one row and one column for each name.");
        }

        if (means.Length != names.Count || !means.All(double.IsFinite))
        {
            yield return IssueCodes.InvalidMoments.Error(source, Text.Invariant($"{means.Length} means were given for {names.Count} names, or one is not finite."));
        }

        if (count < 3)
        {
            yield return IssueCodes.TooFewRows.Error(source, Text.Invariant($"It is said to come from {count} rows."), "Correlations need at least 3.");
        }

        foreach (var same in names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return IssueCodes.DuplicateColumn.Error(
                $"{source}, {same.Key}", Text.Invariant($"The name stands {same.Count()} times."), remedy: "Rename all but one.");
        }
    }

    private static IEnumerable<Issue> Entries(string source, ValueList<string> names, double[,] matrix, bool unitDiagonal)
    {
        for (int j = 0; j < names.Count; j++)
        {
            double variance = matrix[j, j];
            if (!double.IsFinite(variance) || variance <= 0 || (unitDiagonal && Math.Abs(variance - 1) > Rounding))
            {
                yield return IssueCodes.InvalidMoments.Error(
                    $"{source}, {names[j]}",
                    Text.Invariant($"Its diagonal entry is {variance:R}."),
                    unitDiagonal ? "The diagonal of a correlation matrix is 1." : "A variance is positive and finite.");
            }
        }

        for (int j = 0; j < names.Count; j++)
        {
            for (int k = j + 1; k < names.Count; k++)
            {
                double above = matrix[j, k];
                double below = matrix[k, j];
                double size = Math.Sqrt(Math.Abs(matrix[j, j])) * Math.Sqrt(Math.Abs(matrix[k, k]));
                string subject = $"{source}, {names[j]} and {names[k]}";
                if (!double.IsFinite(above) || !double.IsFinite(below))
                {
                    yield return IssueCodes.InvalidMoments.Error(subject, "The entry is not a finite number.");
                }
                else if (Math.Abs(above - below) > Rounding * size)
                {
                    yield return IssueCodes.InvalidMoments.Error(
                        subject, Text.Invariant($"The entry is {above:R} above the diagonal and {below:R} below."), "The matrix is symmetric.");
                }
                else if (Math.Abs(above) > size * (1 + Rounding))
                {
                    yield return IssueCodes.InvalidMoments.Error(
                        subject, Text.Invariant($"The entry implies a correlation of {above / size:R}."), "A correlation lies between -1 and 1.");
                }
            }
        }
    }

    private static Moments Scale(ValueList<string> names, double[,] matrix, long count, double[] means, bool hasMeans, bool hasDeviations)
    {
        int order = names.Count;
        double[] scales = new double[order];
        double[] comoments = new double[order * order];
        double[] reference = new double[order];
        for (int j = 0; j < order; j++)
        {
            scales[j] = Math.ScaleB(1, -(Math.ILogB(matrix[j, j]) / 2));
        }

        for (int j = 0; j < order; j++)
        {
            for (int k = j; k < order; k++)
            {
                comoments[(j * order) + k] = matrix[j, k] * scales[j] * scales[k] * (count - 1);
            }

            reference[j] = comoments[(j * order) + j];
        }

        return new Moments(names, count, means, scales, comoments, reference) { HasMeans = hasMeans, HasDeviations = hasDeviations };
    }
}
