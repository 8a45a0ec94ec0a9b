using Toe.Adoption.Internal;

namespace Toe.Adoption.Assessment;

/// <summary>
/// Limits that an assessment compares with, each with its source. They are conventions, not laws: change them with <c>with</c>, and the assessment says so.
/// </summary>
/// <remarks>
/// Limits lie in the range of admissible values and are refused beyond it where they are set, with an <see cref="ArgumentOutOfRangeException"/> of the property's name: limits of loadings, reliabilities, AVE, HTMT, SRMR and
/// redundancy lie between 0 and 1, those of variance inflation are at least 1, those of f2 and of eigenvalues at least 0, and a significance level lies above 0 and below 1.
/// </remarks>
public sealed record Guidelines
{
    /// <summary>
    /// The limits of the primer. Its print was not at hand: .70/.708, .50, .95, .85/.90, 3/5 and .02 are what the programs and articles that cite it say of it. [Hair2022]
    /// </summary>
    public static Guidelines Hair2022 { get; } = new();

    /// <summary>
    /// As <see cref="Hair2022"/>, but loadings and reliabilities of at least .707, the root of one half, so that half of the variance is explained. This is from memory of the book and
    /// not checked against its print; of its other limits nothing could be confirmed, so that they keep the source of <see cref="Hair2022"/>. [Henseler2021]
    /// </summary>
    public static Guidelines Henseler2021 { get; } = new()
    {
        Name = "Henseler2021",
        MinimumLoading = new(0.707, "Henseler2021"),
        MinimumReliability = new(0.707, "Henseler2021"),
    };

    /// <summary>The name that outputs carry.</summary>
    public string Name
    {
        get;
        init
        {
            Guard.ThrowIfInvalidName(value, nameof(Name));
            field = value;
        }
    }

    = "Hair2022";

    /// <summary>The least outer loading of a common factor or Mode A composite: its square is the share of the indicator's variance that is explained.</summary>
    /// <value>.708 [Hair2022]</value>
    public Guideline MinimumLoading
    {
        get;
        init => field = GuidelineRange.Share(value);
    }

    = new(0.708, "Hair2022");

    /// <summary>The least loading that is borderline rather than not met.</summary>
    /// <value>.40 [Hair2022]</value>
    public Guideline BorderlineLoading
    {
        get;
        init => field = GuidelineRange.Share(value);
    }

    = new(0.40, "Hair2022");

    /// <summary>The least alpha, rho_A and rho_C.</summary>
    /// <value>.70 [Hair2022]</value>
    public Guideline MinimumReliability
    {
        get;
        init => field = GuidelineRange.Share(value);
    }

    = new(0.70, "Hair2022");

    /// <summary>The least reliability that is borderline rather than not met, as in exploratory work.</summary>
    /// <value>.60 [Hair2022]</value>
    public Guideline BorderlineReliability
    {
        get;
        init => field = GuidelineRange.Share(value);
    }

    = new(0.60, "Hair2022");

    /// <summary>The greatest reliability, beyond which items say the same thing.</summary>
    /// <value>.95 [Hair2022]</value>
    public Guideline MaximumReliability
    {
        get;
        init => field = GuidelineRange.Share(value);
    }

    = new(0.95, "Hair2022");

    /// <summary>The least average variance extracted.</summary>
    /// <value>.50 [FornellLarcker1981]</value>
    public Guideline MinimumAve
    {
        get;
        init => field = GuidelineRange.Share(value);
    }

    = new(0.50, "FornellLarcker1981");

    /// <summary>The greatest HTMT and HTMT2; with a bootstrap its one-sided upper bound is compared.</summary>
    /// <value>.85 [HenselerRingleSarstedt2015]; .90 for constructs that are alike by theory</value>
    public Guideline MaximumHtmt
    {
        get;
        init => field = GuidelineRange.Share(value);
    }

    = new(0.85, "HenselerRingleSarstedt2015");

    /// <summary>The greatest HTMT that is borderline rather than not met.</summary>
    /// <value>.90 [HenselerRingleSarstedt2015]</value>
    public Guideline BorderlineHtmt
    {
        get;
        init => field = GuidelineRange.Share(value);
    }

    = new(0.90, "HenselerRingleSarstedt2015");

    /// <summary>The greatest variance inflation of the indicators of a Mode B block.</summary>
    /// <value>3 [Hair2022]</value>
    public Guideline MaximumIndicatorVif
    {
        get;
        init => field = GuidelineRange.Inflation(value);
    }

    = new(3, "Hair2022");

    /// <summary>The greatest variance inflation of predecessors.</summary>
    /// <value>3 [Hair2022]</value>
    public Guideline MaximumVif
    {
        get;
        init => field = GuidelineRange.Inflation(value);
    }

    = new(3, "Hair2022");

    /// <summary>The greatest variance inflation that is borderline rather than not met.</summary>
    /// <value>5 [Hair2022]</value>
    public Guideline BorderlineVif
    {
        get;
        init => field = GuidelineRange.Inflation(value);
    }

    = new(5, "Hair2022");

    /// <summary>The greatest full-collinearity variance inflation: beyond it common method bias is suspected.</summary>
    /// <value>3.3 [Kock2015]</value>
    public Guideline MaximumFullCollinearity
    {
        get;
        init => field = GuidelineRange.Inflation(value);
    }

    = new(3.3, "Kock2015");

    /// <summary>The least effect size f2 that is not negligible.</summary>
    /// <value>.02 [Cohen1988]</value>
    public Guideline MinimumFSquared
    {
        get;
        init => field = GuidelineRange.Amount(value);
    }

    = new(0.02, "Cohen1988");

    /// <summary>The greatest SRMR.</summary>
    /// <value>.08 [HuBentler1999]</value>
    public Guideline MaximumSrmr
    {
        get;
        init => field = GuidelineRange.Share(value);
    }

    = new(0.08, "HuBentler1999");

    /// <summary>The least path from a Mode B block to a global single item in a redundancy analysis.</summary>
    /// <value>.708 [Hair2022]</value>
    public Guideline MinimumRedundancy
    {
        get;
        init => field = GuidelineRange.Share(value);
    }

    = new(0.708, "Hair2022");

    /// <summary>The greatest second eigenvalue of a block that counts as unidimensional.</summary>
    /// <value>1 [Tenenhaus2005]</value>
    public Guideline MaximumSecondEigenvalue
    {
        get;
        init => field = GuidelineRange.Amount(value);
    }

    = new(1, "Tenenhaus2005");

    /// <summary>The least loading, in absolute value, at which an indicator of a Mode B block is borderline rather than not met although its weight is not significant.</summary>
    /// <value>.50 [Hair2022]</value>
    public Guideline BorderlineModeBLoading
    {
        get;
        init => field = GuidelineRange.Share(value);
    }

    = new(0.50, "Hair2022");

    /// <summary>
    /// The significance level of tests of weights and paths. The test of exact fit does not follow it: its published criterion is the 95 % quantile, which goes by that number (HI95), and a
    /// result holds it and the 99 % quantile. For another level compare the p value of the <see cref="ExactFitEstimate"/>. [DijkstraHenseler2015b]
    /// </summary>
    /// <value>.05 [Hair2022]</value>
    public Guideline SignificanceLevel
    {
        get;
        init => field = GuidelineRange.Level(value);
    }

    = new(0.05, "Hair2022");

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
