namespace Toe.Adoption.Resampling;

/// <summary>How a confidence interval is made of the resamples. t is the estimate, t* its resamples, q their quantiles (type 7).</summary>
public enum IntervalMethod
{
    /// <summary>q(a/2) to q(1 - a/2). [DavisonHinkley1997]</summary>
    Percentile,

    /// <summary>t -+ z(1 - a/2) standard errors. [DavisonHinkley1997]</summary>
    Normal,

    /// <summary>2t - q(1 - a/2) to 2t - q(a/2). [DavisonHinkley1997]</summary>
    Basic,

    /// <summary>Percentile, its levels shifted by the median bias z0 = quantile of the share of t* below t. [Efron1987]</summary>
    BiasCorrected,

    /// <summary>Bias-corrected, its levels stretched by the acceleration, which the jackknife tells (BCa). [Efron1987]</summary>
    BiasCorrectedAccelerated,
}
