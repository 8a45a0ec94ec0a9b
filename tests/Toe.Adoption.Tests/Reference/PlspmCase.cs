using System.Text.Json;
using Toe.Adoption.Estimation;

namespace Toe.Adoption.Tests.Reference;

/// <summary>
/// An estimate of plspm with standardized indicators: indicators in rows, paths from column to row, scores with divisor n.
/// </summary>
internal sealed class PlspmCase : ReferenceCase
{
    public PlspmCase(ReferenceFolder folder, JsonElement root)
        : base(folder, root)
    {
        JsonElement settings = root.GetProperty("settings");
        Assert.True(settings.GetProperty("scaled").GetBoolean());
        Model = ListedModel(root.GetProperty("model"));
        Settings = Tight with { Scheme = Scheme(settings.GetProperty("inner_weighting").GetString()!) };
    }

    protected override AdoptionModel Model { get; }

    protected override PlsSettings Settings { get; }

    /// <summary>Average variance extracted as printed, 0 for Mode B.</summary>
    public Numbers Ave() => OfConstructs("inner_summary", "AVE");

    /// <summary>Cronbach's alpha as printed, 0 for Mode B.</summary>
    public Numbers Alpha() => OfConstructs("unidimensionality", "C.alpha");

    /// <summary>The largest or second largest eigenvalue of each block, as <c>eig.1st</c> and <c>eig.2nd</c>.</summary>
    public Numbers Eigenvalues(string column) => OfConstructs("unidimensionality", column);

    public override IEnumerable<Comparison> Compare()
    {
        JsonElement outer = Results.GetProperty("outer_model");
        yield return new("weights", OfIndicators(outer, "weight"), Fit.Weights());
        yield return new("loadings", OfIndicators(outer, "loading"), Fit.Loadings());
        yield return new(
            "communalities", OfIndicators(outer, "communality"), Fit.OfIndicators(indicator => indicator.Loading * indicator.Loading));
        yield return new("correlations of indicators with scores", Matrix("cross_loadings"), FitNumbers.Of(Fit.CrossLoadings));
        yield return new("score correlations", Matrix("score_correlations"), FitNumbers.Of(Fit.ScoreCorrelations));
        double toDivisorN = Math.Sqrt(Fit.SampleSize / (Fit.SampleSize - 1.0));
        yield return new("scores", Matrix("scores_first10"), Fit.FirstScores().Times(toDivisorN));
        yield return new("paths", Matrix("path_coefficients").Transposed(), Fit.AllPaths());
        yield return new("R2", Numbers.Vector(Results.GetProperty("r_squared")), Fit.OfConstructs(construct => construct.RSquared ?? 0));

        // Listed from earlier to later constructs only.
        JsonElement effects = Results.GetProperty("effects");
        Numbers total = Effect(effects, "total");
        Numbers indirect = Effect(effects, "indirect");
        yield return new("total effects", total, Fit.Effects(Fit.TotalEffects).Only(total));
        yield return new("indirect effects", indirect, Fit.Effects(Fit.IndirectEffects).Only(indirect));
        yield return new(
            "mean communality", OfConstructs("inner_summary", "Block_Communality"), Fit.OfConstructs(construct => construct.Ave));

        // AVE and alpha of Mode B are 0 there; alpha of single items is 1 there and undefined here.
        bool IsModeA(string construct, string _) =>
            MeasurementOf(construct) is Composite { Mode: WeightingMode.ModeA };
        if (Model.Constructs.Any(construct => IsModeA(construct.Name, "")))
        {
            yield return new("AVE", Ave().Where(IsModeA), Fit.OfConstructs(construct => construct.Ave).Where(IsModeA));
            yield return new(
                "alpha",
                Alpha().Where(IsModeA),
                Fit.OfConstructs(construct => construct.CronbachAlpha).Where(IsModeA));
        }
    }

    private static Numbers OfIndicators(JsonElement table, string column) => new(
        table.GetProperty("name").EnumerateArray()
            .Zip(table.GetProperty("block").EnumerateArray(), table.GetProperty(column).EnumerateArray())
            .Select(cell => (cell.First.GetString()!, cell.Second.GetString()!, (double?)cell.Third.GetDouble())));

    private Numbers OfConstructs(string table, string column) =>
        Numbers.Vector(Results.GetProperty(table).GetProperty(".row"), Results.GetProperty(table).GetProperty(column));

    // "source -> target"
    private static Numbers Effect(JsonElement effects, string column) => new(
        Numbers.Vector(effects.GetProperty("relationships"), effects.GetProperty(column))
            .Select(effect => (effect.Row.Split(" -> ")[0], effect.Row.Split(" -> ")[1], effect.Value)));

    private Numbers Matrix(string member) => Numbers.Matrix(Results.GetProperty(member));
}
