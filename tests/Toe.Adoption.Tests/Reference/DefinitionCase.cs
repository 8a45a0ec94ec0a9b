using System.Text.Json;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Tests.Reference;

/// <summary>A treatment of missing answers computed from its definition: the moments that it leaves, and the estimate from them.</summary>
internal sealed class DefinitionCase : ReferenceCase
{
    public DefinitionCase(ReferenceFolder folder, JsonElement root)
        : base(folder, root)
    {
        Model = ListedModel(root.GetProperty("model"));
        Settings = Tight with
        {
            Missing = root.GetProperty("case").GetString() switch
            {
                "missing_toe_listwise" => MissingDataRule.CasewiseDeletion,
                "missing_toe_mean_replacement" => MissingDataRule.MeanReplacement,
                string name => throw new ArgumentException($"No rule for {name}.", nameof(root)),
                null => throw new ArgumentException("A case without name.", nameof(root)),
            },
        };
    }

    public override int Least => Fit.Indicators.Count * (3 + Fit.Indicators.Count);

    protected override AdoptionModel Model { get; }

    protected override PlsSettings Settings { get; }

    public override IEnumerable<Comparison> Compare()
    {
        string[] indicators = [.. Model.Indicators];
        yield return new(
            "means",
            Numbers.Vector(Results.GetProperty("mean")),
            Numbers.Vector(indicators.Select(name => (name, (double?)Fit.Moments.Mean(name)))));
        yield return new(
            "covariances",
            Matrix("cov_n_minus_1"),
            new(from a in indicators from b in indicators select (a, b, (double?)Fit.Moments.Covariance(a, b))));
        yield return new("weights", Matrix("outer_weights").Where(IsInBlock), Fit.Weights());
        yield return new("loadings", Matrix("outer_loadings").Where(IsInBlock), Fit.Loadings());
        yield return new("paths", Matrix("path_coefficients"), Fit.AllPaths());
        yield return new("R2", Numbers.Vector(Results.GetProperty("r_squared")), Fit.RSquared());
        yield return new("construct correlations", Matrix("construct_correlations"), FitNumbers.Of(Fit.ConstructCorrelations));
    }

    private Numbers Matrix(string member) => Numbers.Matrix(Results.GetProperty(member));
}
