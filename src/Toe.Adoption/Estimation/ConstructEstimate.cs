using Toe.Adoption.Internal;
using Toe.Adoption.Numerics;

namespace Toe.Adoption.Estimation;

/// <summary>What is estimated of a construct. A number is null where it is not defined, as said at each.</summary>
public sealed record ConstructEstimate
{
    /// <summary>The construct.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Coefficient of determination: the sum of path coefficient times construct correlation over the predecessors. 0 to 1, beyond it
    /// only under an inadmissible correction. Null for exogenous constructs.
    /// </summary>
    public double? RSquared { get; init; }

    /// <summary>Whether an R2 is a share of variance, 0 to 1 up to rounding.</summary>
    internal static bool IsShare(double rSquared) => rSquared is >= -MeasurementModel<ScalarLane>.Rounding and <= 1 + MeasurementModel<ScalarLane>.Rounding;

    /// <summary>1 - (1 - R2)(n - 1)/(n - k - 1) with k predecessors. Null for exogenous constructs and where n &lt;= k + 1.</summary>
    public double? AdjustedRSquared { get; init; }

    /// <summary>
    /// Cronbach's alpha of standardized indicators: k r / (1 + (k - 1) r) with k indicators and their mean correlation r. At most 1, may be
    /// negative. Null for single items. [Cronbach1951]
    /// </summary>
    public double? CronbachAlpha { get; init; }

    /// <summary>Cronbach's alpha of raw indicators: k/(k - 1) (1 - trace/sum of their covariance matrix). Null for single items and where correlations were given. [Cronbach1951]</summary>
    public double? RawCronbachAlpha { get; init; }

    /// <summary>
    /// Reliability rho_A = (w'w)^2 w'(S - diag S)w / w'(ww' - diag ww')w for Mode A; for Mode B of a common factor under consistent PLS l'(S - diag S)l /
    /// l'(ll' - diag ll')l with the loadings l of the score. 1 for single items. Null for unit weights, for Mode B of a
    /// composite or without the correction, and where fewer than two indicators have a weight. Above 1 or not positive: inadmissible,
    /// flagged, or refused where the correction would divide by it. [DijkstraHenseler2015]
    /// </summary>
    public double? RhoA { get; init; }

    /// <summary>
    /// Composite reliability rho_C = (sum of loadings)^2 / ((sum of loadings)^2 + sum of (1 - loading^2)), 0 to 1 for admissible
    /// loadings. It has a meaning for common factors; for composites it is printed because the field prints it. 1 for single items. [Joreskog1971]
    /// </summary>
    public double? RhoC { get; init; }

    /// <summary>Average variance extracted: the mean squared loading, 0 to 1 for admissible loadings; 1 for single items. [FornellLarcker1981]</summary>
    public double? Ave { get; init; }

    /// <summary>
    /// What follows from loadings alone, such as those that a study prints: <see cref="RhoC"/> and <see cref="Ave"/>; all else is null. <see cref="RhoC"/> is null
    /// where its denominator is not positive, which takes loadings beyond 1, or those of 1 and -1 that cancel. [Joreskog1971, FornellLarcker1981]
    /// </summary>
    /// <param name="name">The construct.</param>
    /// <param name="loadings">The loadings of its standardized indicators, at least one; -1 to 1 where they are admissible.</param>
    /// <exception cref="ArgumentException">There is no loading, one is not finite, or the name is empty.</exception>
    public static ConstructEstimate FromLoadings(string name, IReadOnlyList<double> loadings)
    {
        Guard.ThrowIfInvalidName(name, nameof(name));
        ArgumentNullException.ThrowIfNull(loadings);
        if (loadings.Count == 0 || !loadings.All(double.IsFinite))
        {
            throw new ArgumentException("Loadings are finite numbers, and there is at least one.", nameof(loadings));
        }

        ScalarLane[] lanes = [.. loadings.Select(ScalarLane.Of)];
        (ScalarLane rhoC, ScalarLane ave) = LoadingReliability.Of<ScalarLane>(lanes);
        return new ConstructEstimate { Name = name, RhoC = rhoC[0] is >= 0 and < double.PositiveInfinity ? rhoC[0] : null, Ave = ave[0] };
    }
}
