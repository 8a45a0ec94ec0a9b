using System.Text.Json;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Tests.Reference;

/// <summary>An estimate of cSEM: constructs in rows, paths from column to row.</summary>
internal sealed class CsemCase : ReferenceCase
{
    private static readonly string[] Understood =
        [".PLS_modes", ".PLS_weight_scheme_inner", ".approach_weights", ".disattenuate", ".id", ".tolerance", ".iter_max"];

    private readonly string? group;

    public CsemCase(ReferenceFolder folder, JsonElement root, string? group)
        : base(folder, root)
    {
        this.group = group;
        JsonElement arguments = root.GetProperty("arguments");
        Assert.Empty(arguments.EnumerateObject().Select(argument => argument.Name).Except(Understood));
        Model = CsemSyntax.Parse(root.GetProperty("model_syntax").GetString()!, construct => ModeOf(arguments, construct));
        Settings = Tight with
        {
            Consistent = !arguments.TryGetProperty(".disattenuate", out JsonElement correct) || correct.GetBoolean(),
            Scheme = arguments.TryGetProperty(".PLS_weight_scheme_inner", out JsonElement scheme)
                ? Scheme(scheme.GetString()!)
                : InnerScheme.Path,
            Missing = MissingDataRule.CasewiseDeletion,
        };
    }

    protected override AdoptionModel Model { get; }

    protected override PlsSettings Settings { get; }

    private JsonElement Result => group is null ? Results : Results.GetProperty(group);

    /// <summary>What cSEM assesses.</summary>
    public JsonElement Assessed => Result.GetProperty("assess_all_constructs");

    public override IEnumerable<Comparison> Compare() => [.. Measurements(), .. Structure(), .. Effects()];

    /// <summary>The single items that the model text writes as common factors.</summary>
    public int SingleFactors => Root.GetProperty("model_syntax").GetString()!.Split('\n')
        .Count(line => line.Contains("=~", StringComparison.Ordinal) && !line.Contains('+', StringComparison.Ordinal));

    /// <summary>SRMR, d_L, d_G and d_ML with all constructs free to correlate.</summary>
    public Numbers SaturatedFit() => Numbers.Vector(Result.GetProperty("fit_saturated"));

    /// <summary>HTMT2, as printed; none where correlations of both signs meet in a mean.</summary>
    public Numbers PrintedHtmt2() => Numbers.Pairs(Assessed.GetProperty("HTMT2").GetProperty("htmts"));

    /// <summary>HTMT of signed means, as printed.</summary>
    public Numbers PrintedHtmt() => Numbers.Pairs(Assessed.GetProperty("HTMT").GetProperty("htmts"));

    // The groups of the multigroup case: "craft_retail" are the sectors craft and retail.
    protected override Survey Filter(Survey survey) => group is null ? survey : OfSectors(survey, group.Replace('_', ','));

    private static string? ModeOf(JsonElement arguments, string construct) =>
        arguments.TryGetProperty(".approach_weights", out JsonElement approach) ? approach.GetString()
        : !arguments.TryGetProperty(".PLS_modes", out JsonElement modes) ? null
        : modes.ValueKind == JsonValueKind.String ? modes.GetString()
        : modes.TryGetProperty(construct, out JsonElement mode) ? mode.GetString()
        : null;

    private IEnumerable<Comparison> Measurements()
    {
        yield return new("weights", Matrix("outer_weights").Transposed().Where(IsInBlock), Fit.Weights());
        yield return new("loadings", Matrix("loadings").Transposed().Where(IsInBlock), Fit.Loadings());
        yield return new("correlations of indicators with scores", Matrix("cross_loadings"), FitNumbers.Of(Fit.CrossLoadings));
        yield return new("scores", Numbers.Matrix(Result.GetProperty("scores_first10"), countRows: true), Fit.FirstScores());
        yield return new("score correlations", Matrix("proxy_vcv"), FitNumbers.Of(Fit.ScoreCorrelations));
        yield return new("construct correlations", Matrix("construct_vcv"), FitNumbers.Of(Fit.ConstructCorrelations));
        JsonElement reliability = Assessed.GetProperty("Reliability");
        yield return new(
            "alpha", Numbers.Vector(reliability.GetProperty("Cronbachs_alpha")), Fit.OfConstructs(construct => construct.CronbachAlpha));
        yield return new("rho_C", Numbers.Vector(Assessed.GetProperty("RhoC")), Fit.OfConstructs(construct => construct.RhoC));
        yield return new("AVE", Numbers.Vector(Assessed.GetProperty("AVE")), Fit.OfConstructs(construct => construct.Ave));

        // The reliability that cSEM divides by: rho_A of corrected factors, 1 of everything else.
        bool IsCorrected(string construct, string _) =>
            Settings.Consistent && MeasurementOf(construct) is Reflective;
        yield return new(
            "reliability corrected for",
            Numbers.Vector(Result.GetProperty("reliabilities_Q2")),
            Fit.OfConstructs(construct => IsCorrected(construct.Name, "") ? construct.RhoA : 1));

        foreach (Comparison htmt in Htmt())
        {
            yield return htmt;
        }

        if (Assessed.TryGetProperty("VIF_modeB", out JsonElement vif))
        {
            // Of a single item it is not available there and 1 here.
            Numbers expected = Numbers.Matrix(vif).Transposed()
                .Where((indicator, construct) => IsInBlock(indicator, construct) && MeasurementOf(construct) is not SingleItem);
            yield return new("indicator VIF of Mode B", expected, Fit.OfIndicators(indicator => indicator.Vif).Only(expected));
        }
    }

    // cSEM takes the absolute value of the signed mean, this library the mean of absolute values: the same where no correlation between
    // the indicators of the two is negative, else the stated difference is compared.
    private IEnumerable<Comparison> Htmt()
    {
        Numbers expected = PrintedHtmt();
        Numbers signed = new(expected.Select(pair => (pair.Row, pair.Column, SignedHtmt(pair.Row, pair.Column))));
        yield return new("HTMT of signed means", expected, signed);
        Numbers positive = expected.Where((a, b) => Between(a, b).Concat(Between(a, a)).Concat(Between(b, b)).All(r => r >= 0));
        if (positive.Count > 0)
        {
            yield return new("HTMT", positive, Fit.Htmt().Only(positive));
        }
    }

    private double? SignedHtmt(string a, string b)
    {
        double within = Mean(a, a) * Mean(b, b);
        return within > 0 ? Math.Abs(Mean(a, b)) / Math.Sqrt(within) : null;
    }

    private double Mean(string a, string b) => Between(a, b).DefaultIfEmpty(1).Average();

    private IEnumerable<double> Between(string a, string b) =>
        from i in MeasurementOf(a).Indicators
        from j in MeasurementOf(b).Indicators
        where a != b || string.CompareOrdinal(i, j) < 0
        select Fit.Moments.Correlation(i, j);

    private IEnumerable<Comparison> Structure()
    {
        yield return new("paths", Matrix("path_coefficients").Transposed(), Fit.AllPaths());
        yield return new("R2", Numbers.Vector(Result.GetProperty("r_squared")), Fit.RSquared());
        yield return new(
            "adjusted R2", Numbers.Vector(Result.GetProperty("r_squared_adj")), Fit.OfEndogenous(construct => construct.AdjustedRSquared));
        Numbers paths = Fit.OfPaths(path => path.Estimate);
        yield return new("f2", Numbers.Matrix(Assessed.GetProperty("F2")).Transposed().Only(paths), Fit.OfPaths(path => path.FSquared));
        Numbers vif = Numbers.Nested(Result.GetProperty("vif_inner")).Transposed();
        if (vif.Count > 0)
        {
            yield return new("inner VIF", vif, Fit.OfPaths(path => path.Vif).Only(vif));
        }
    }

    private IEnumerable<Comparison> Effects()
    {
        JsonElement effects = Result.GetProperty("assess").GetProperty("Effects");
        yield return new("total effects", Effect(effects.GetProperty("Total_effect")), Own(Fit.TotalEffects));
        if (Fit.IndirectEffects.Count > 0)
        {
            yield return new("indirect effects", Effect(effects.GetProperty("Indirect_effect")), Own(Fit.IndirectEffects));
        }
    }

    // "target ~ source"
    private static Numbers Effect(JsonElement json) => new(
        Numbers.Vector(json.GetProperty("Name"), json.GetProperty("Estimate"))
            .Select(effect => (effect.Row.Split(" ~ ")[1], effect.Row.Split(" ~ ")[0], effect.Value)));

    private static Numbers Own(IEnumerable<EffectEstimate> effects) =>
        new(effects.Select(effect => (effect.From, effect.To, (double?)effect.Estimate)));

    private Numbers Matrix(string member) => Numbers.Matrix(Result.GetProperty(member));
}
