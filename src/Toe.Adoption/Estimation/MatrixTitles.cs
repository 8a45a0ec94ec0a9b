namespace Toe.Adoption.Estimation;

/// <summary>What the matrices of an estimate are called, also when they come from a file.</summary>
internal static class MatrixTitles
{
    public const string CrossLoadings = "Cross-loadings";

    public const string ScoreCorrelations = "Correlations of construct scores";

    public const string ConstructCorrelations = "Correlations of constructs";
}
