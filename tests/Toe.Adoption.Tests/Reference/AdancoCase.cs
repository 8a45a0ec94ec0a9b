using System.Text.Json;
using Toe.Adoption.Estimation;

namespace Toe.Adoption.Tests.Reference;

/// <summary>A workbook of ADANCO: sheets of rows and columns, empty cells null.</summary>
internal sealed class AdancoCase : ReferenceCase
{
    public AdancoCase(ReferenceFolder folder)
        : base(folder, folder.Read("adanco_satisfaction_cf"))
    {
        Model = ListedModel(Root.GetProperty("model"));
        Settings = Tight with { Consistent = true, Scheme = Scheme(Root.GetProperty("settings").GetProperty("inner_weighting").GetString()!) };
    }

    protected override AdoptionModel Model { get; }

    protected override PlsSettings Settings { get; }

    public override IEnumerable<Comparison> Compare() =>
    [
        new("AVE", Column("Convergent Validity", "Average variance extracted (AVE)"), Fit.OfConstructs(construct => construct.Ave)),
        new("rho_A", Column("Construct Reliability", "Dijkstra-Henseler's rho (ρA)"), Fit.OfConstructs(construct => construct.RhoA)),
        new("rho_C", Column("Construct Reliability", "Jöreskog's rho (ρc)"), Fit.OfConstructs(construct => construct.RhoC)),
        new("alpha", Column("Construct Reliability", "Cronbach's alpha(α)"), Fit.OfConstructs(construct => construct.CronbachAlpha)),
        new("loadings", Sheet("Loadings"), Fit.Loadings()),
        new("weights", Sheet("Weights"), Fit.Weights()),
        new("indicator reliability", Sheet("Indicator Reliability"), Fit.OfIndicators(indicator => indicator.Loading * indicator.Loading)),
        new("indicator VIF", Sheet("Indicator Multicollinearity"), Fit.OfIndicators(indicator => indicator.Vif)),
        new("R2", Column("R-Squared", "Coefficient of determination (R2)"), Fit.RSquared()),
        new("adjusted R2", Column("R-Squared", "Adjusted R2"), Fit.OfEndogenous(construct => construct.AdjustedRSquared)),
        new("paths", Sheet("Path Coefficients"), Fit.OfPaths(path => path.Estimate)),
        new("total effects", Sheet("Total Effects"), Effects(Fit.TotalEffects)),
        // One is 24, of an R2 of .96: as shares of the variance, they are known as well as the other numbers.
        new("f2/(1 + f2)", Share(Effect("Cohen's f2")), Share(Fit.OfPaths(path => path.FSquared))),
    ];

    /// <summary>A sheet without its empty cells.</summary>
    public Numbers Sheet(string name) => new(Numbers.Matrix(Results.GetProperty(name)).Where(cell => cell.Value is not null));

    /// <summary>A sheet of numbers of every two constructs, in either order.</summary>
    public Numbers Pairs(string name) => new(
        from cell in Sheet(name)
        where cell.Row != cell.Column
        select Numbers.Pair(cell.Row, cell.Column, cell.Value));

    public Numbers Column(string sheet, string column) =>
        Numbers.Vector(Sheet(sheet).Where(cell => cell.Column == column).Select(cell => (cell.Row, cell.Value)));

    // "IMAG -> EXPE"
    private Numbers Effect(string column) => new(
        Column("Effect Overview", column).Select(effect => (effect.Row.Split(" -> ")[0], effect.Row.Split(" -> ")[1], effect.Value)));

    private static Numbers Share(Numbers effects) => new(effects.Select(effect => (effect.Row, effect.Column, effect.Value / (1 + effect.Value))));

    private static Numbers Effects(IEnumerable<EffectEstimate> effects) =>
        new(effects.Select(effect => (effect.From, effect.To, (double?)effect.Estimate)));
}
