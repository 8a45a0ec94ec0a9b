using Toe.Adoption.Internal;

namespace Toe.Adoption.Assessment;

/// <summary>
/// Which variant of a statistic is meant where programs differ. The profiles are what the named program computes, so that its numbers can be reproduced; what is not said
/// to differ is as in <see cref="Standard"/>. Changed with <c>with</c>; give a changed one another name. Every output says which it used.
/// </summary>
public sealed record Definitions
{
    /// <summary>The published definitions, and the advice where they leave a choice.</summary>
    public static Definitions Standard { get; } = new() { Name = "Standard" };

    /// <summary>
    /// SmartPLS 4: as the standard. Its documentation names SRMR, d_ULS and d_G of both models, refers to HTMT+ of absolute correlations [Ringle2023], and corrects constructs that are drawn
    /// reflective. It says neither which logarithm d_G takes, nor which elements SRMR counts, nor the residual variance of the estimated model, nor what f2 leaves out: there the
    /// standard is an assumption. Not compared with the program's own output.
    /// </summary>
    public static Definitions SmartPls4 { get; } = new() { Name = "SmartPLS 4" };

    /// <summary>seminr 2.3.1: f2 of a new estimate; the consistent correction reaches composites of Mode A too.</summary>
    public static Definitions Seminr2 { get; } = new()
    {
        Name = "seminr 2",
        FSquared = FSquaredVariant.Reestimated,
        CorrectsModeAComposites = true,
    };

    /// <summary>cSEM 0.6.1: logarithms to base 10 in d_G; residual variances of the sample in the estimated model; HTMT of signed correlations.</summary>
    public static Definitions Csem06 { get; } = new()
    {
        Name = "cSEM 0.6",
        Geodesic = DistanceLogarithm.Common,
        Residuals = ResidualVariance.Sample,
        Htmt = HtmtVariant.SignedCorrelations,
    };

    /// <summary>ADANCO 2.2.1: logarithms to base 10 in d_G; residual variances as in cSEM.</summary>
    public static Definitions Adanco2 { get; } = new() { Name = "ADANCO 2", Geodesic = DistanceLogarithm.Common, Residuals = ResidualVariance.Sample };

    /// <summary>The name that outputs carry.</summary>
    public required string Name
    {
        get;
        init
        {
            Guard.ThrowIfInvalidName(value, nameof(Name));
            field = value;
        }
    }

    /// <summary>The logarithm of d_G.</summary>
    /// <value><see cref="DistanceLogarithm.Natural"/></value>
    public DistanceLogarithm Geodesic
    {
        get;
        init => field = Guard.Defined(value, nameof(Geodesic));
    }

    /// <summary>The residual variance of endogenous constructs in the estimated model.</summary>
    /// <value><see cref="ResidualVariance.Implied"/></value>
    public ResidualVariance Residuals
    {
        get;
        init => field = Guard.Defined(value, nameof(Residuals));
    }

    /// <summary>The elements that SRMR counts.</summary>
    /// <value><see cref="SrmrVariant.WithDiagonal"/></value>
    public SrmrVariant Srmr
    {
        get;
        init => field = Guard.Defined(value, nameof(Srmr));
    }

    /// <summary>How HTMT averages.</summary>
    /// <value><see cref="HtmtVariant.AbsoluteCorrelations"/></value>
    public HtmtVariant Htmt
    {
        get;
        init => field = Guard.Defined(value, nameof(Htmt));
    }

    /// <summary>What f2 leaves out.</summary>
    /// <value><see cref="FSquaredVariant.Fixed"/></value>
    public FSquaredVariant FSquared
    {
        get;
        init => field = Guard.Defined(value, nameof(FSquared));
    }

    /// <summary>What alpha is computed of.</summary>
    /// <value><see cref="AlphaVariant.Standardized"/></value>
    public AlphaVariant Alpha
    {
        get;
        init => field = Guard.Defined(value, nameof(Alpha));
    }

    /// <summary>Whether, under consistent PLS of a model with a common factor, correlations and paths are corrected for composites of Mode A too.</summary>
    /// <value>false: the correction is for common factors [DijkstraHenseler2015]</value>
    public bool CorrectsModeAComposites { get; init; }

    /// <summary>The choices that model fit depends on, in words.</summary>
    internal string FitWords => DefinitionWords.Plain(DefinitionWords.OfFit(this));

    /// <summary>Whether measures of fit are the same under both.</summary>
    internal bool MeasuresFitAs(Definitions other) => (Geodesic, Srmr, Residuals) == (other.Geodesic, other.Srmr, other.Residuals);

    /// <summary>All choices, in words.</summary>
    internal string Words => DefinitionWords.Plain(DefinitionWords.Of(this, isCorrected: true));

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal double OfSrmr(double withDiagonal, int indicators) =>
        Srmr == SrmrVariant.WithDiagonal ? withDiagonal : withDiagonal * Math.Sqrt((indicators + 1.0) / (indicators - 1.0));

    internal double OfGeodesic(double natural) =>
        Geodesic == DistanceLogarithm.Natural ? natural : natural / (Math.Log(10) * Math.Log(10));
}
