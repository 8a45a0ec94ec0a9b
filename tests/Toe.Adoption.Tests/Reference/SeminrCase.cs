using System.Text.Json;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Tests.Reference;

/// <summary>An estimate of seminr: indicators in rows, paths from row to column.</summary>
internal sealed class SeminrCase : ReferenceCase
{
    public SeminrCase(ReferenceFolder folder, JsonElement root)
        : base(folder, root)
    {
        Model = ListedModel(root.GetProperty("model"));
        JsonElement settings = root.GetProperty("settings");
        Settings = Tight with
        {
            Scheme = Scheme(settings.GetProperty("inner_weighting").GetString()!),
            Consistent = Model.Constructs.Any(construct => construct.Measurement is Reflective),
            Missing = settings.GetProperty("missing_handling").GetString()!.StartsWith("casewise", StringComparison.Ordinal)
                ? MissingDataRule.CasewiseDeletion
                : MissingDataRule.MeanReplacement,
        };
    }

    /// <summary>
    /// Whether seminr also corrects composites of Mode A, as it does as soon as any construct is a common factor: then paths and all that
    /// follows from them differ by definition.
    /// </summary>
    public bool CorrectsComposites =>
        Settings.Consistent && Model.Constructs.Any(construct => construct.Measurement is Composite { Mode: WeightingMode.ModeA });

    public override int Least => CorrectsComposites ? Fit.Indicators.Count * (2 + Fit.Constructs.Count) : base.Least;

    protected override AdoptionModel Model { get; }

    protected override PlsSettings Settings { get; }

    public override IEnumerable<Comparison> Compare() => CorrectsComposites ? Measurements() : [.. Measurements(), .. Structure()];

    /// <summary>The coefficients of seminr.</summary>
    public Numbers Paths() => Matrix("path_coefficients");

    public Numbers RSquared() => Numbers.Vector(Results.GetProperty("r_squared"));

    /// <summary>The total effects that seminr prints, which lose negative chains.</summary>
    public Numbers PrintedTotalEffects() => Matrix("total_effects_seminr");

    /// <summary>The total effects that follow from the paths of seminr.</summary>
    public Numbers TotalEffects() => Matrix("total_effects_exact");

    /// <summary>rho_A as printed, 1 where it is not defined.</summary>
    public Numbers RhoA() => Reliability("rhoA");

    /// <summary>Effect sizes of leaving a path out and estimating all weights anew.</summary>
    public Numbers FSquaredOfNewEstimates() => Matrix("f_squared_reestimated");

    /// <summary>AIC and BIC in rows, of the regressions of scores.</summary>
    public Numbers InformationCriteria() => Matrix("it_criteria");

    protected override Survey Filter(Survey survey)
    {
        if (!Root.TryGetProperty("row_filter", out JsonElement filter))
        {
            return survey;
        }

        string[] parts = filter.GetString()!.Split(['{', '}']);
        Assert.Equal("sector in ", parts[0]);
        return OfSectors(survey, parts[1]);
    }

    private IEnumerable<Comparison> Measurements()
    {
        yield return new("means", Numbers.Vector(Results.GetProperty("indicator_mean")), OfIndicators(indicator => indicator.Mean));
        yield return new(
            "deviations",
            Numbers.Vector(Results.GetProperty("indicator_sd_n_minus_1")),
            OfIndicators(indicator => indicator.StandardDeviation));
        yield return new("weights", Matrix("outer_weights").Where(IsInBlock), Fit.Weights());
        yield return new("loadings", Matrix("outer_loadings").Where(IsInBlock), Fit.Loadings());
        yield return new("correlations of indicators with scores", Matrix("cross_loadings"), FitNumbers.Of(Fit.CrossLoadings));
        yield return new("scores", Numbers.Matrix(Results.GetProperty("construct_scores_first10"), countRows: true), Fit.FirstScores());
        yield return new("score correlations", Matrix("construct_score_correlations"), FitNumbers.Of(Fit.ScoreCorrelations));
        yield return new("HTMT", Numbers.Pairs(Results.GetProperty("htmt")), Fit.Htmt());
        yield return new("indicator VIF", IndicatorVif(), Fit.OfIndicators(indicator => indicator.Vif));

        // alpha of single items and rho_A of Mode B are 1 there and undefined here; unit weights have a rho_A there.
        bool IsMultiItem(string construct, string _) => MeasurementOf(construct) is not SingleItem;
        bool HasRhoA(string construct, string _) => Fit.Construct(construct).RhoA is not null;
        if (Fit.OfConstructs(construct => construct.CronbachAlpha).Where(IsMultiItem) is { Count: > 0 } alpha)
        {
            yield return new("alpha", Reliability("alpha").Where(IsMultiItem), alpha);
        }

        if (Fit.OfConstructs(construct => construct.RhoA).Where(HasRhoA) is { Count: > 0 } rhoA)
        {
            yield return new("rho_A", RhoA().Where(HasRhoA), rhoA);
        }

        yield return new("rho_C", Reliability("rhoC"), Fit.OfConstructs(construct => construct.RhoC));
        yield return new("AVE", Reliability("AVE"), Fit.OfConstructs(construct => construct.Ave));
    }

    private IEnumerable<Comparison> Structure()
    {
        yield return new("paths", Paths(), Fit.AllPaths());
        yield return new("R2", RSquared(), Fit.RSquared());
        yield return new(
            "adjusted R2", Numbers.Vector(Results.GetProperty("r_squared_adj")), Fit.OfEndogenous(construct => construct.AdjustedRSquared));
        yield return new("total effects", TotalEffects(), Fit.Effects(Fit.TotalEffects));
        yield return new("indirect effects", Matrix("indirect_effects_exact"), Fit.Effects(Fit.IndirectEffects));

        // Of uncorrected score correlations also under PLSc; none for a single predictor.
        var onScores = Regression.OnScores(Fit);
        Numbers vif = Numbers.Nested(Results.GetProperty("vif_antecedents")).Transposed();
        Numbers several = new(vif.Where(entry => entry.Value is not null));
        if (several.Count > 0)
        {
            yield return new("inner VIF", several, (Settings.Consistent ? onScores.Vif() : Fit.OfPaths(path => path.Vif)).Only(several));
        }

        yield return new(
            "f2",
            Numbers.Nested(Results.GetProperty("f_squared_fixed_scores")).Transposed(),
            Settings.Consistent ? onScores.FSquared() : Fit.OfPaths(path => path.FSquared));
    }

    private Numbers Matrix(string member) => Numbers.Matrix(Results.GetProperty(member));

    private Numbers OfIndicators(Func<IndicatorEstimate, double?> value) =>
        Numbers.Vector(Fit.Indicators.Select(indicator => (indicator.Indicator, value(indicator))));

    private Numbers Reliability(string column) =>
        Numbers.Vector(Matrix("reliability").Where(entry => entry.Column == column).Select(entry => (entry.Row, entry.Value)));

    // Blocks of one size come as a matrix: a column per construct, a row per place in the block.
    private Numbers IndicatorVif()
    {
        JsonElement json = Results.GetProperty("vif_items");
        if (!json.TryGetProperty("cols", out JsonElement columns) || columns.ValueKind != JsonValueKind.Array)
        {
            return Numbers.Nested(json).Transposed();
        }

        JsonElement[] rows = [.. json.GetProperty("values").EnumerateArray()];
        return new(
            from column in Numbers.Names(columns).Index()
            from indicator in Model.Constructs.Single(construct => construct.Name == column.Item).Measurement.Indicators.Index()
            select (indicator.Item, column.Item, (double?)rows[indicator.Index][column.Index].GetDouble()));
    }
}
