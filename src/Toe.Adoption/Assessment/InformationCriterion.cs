namespace Toe.Adoption.Assessment;

/// <summary>
/// Information criteria of the regression of an endogenous construct, to compare models of the same construct on the same rows: the smaller the better. With SSE = (1 - R2)(n - 1) and
/// k predecessors and an intercept. [Sharma2019]
/// </summary>
/// <param name="Construct">The endogenous construct.</param>
/// <param name="Aic">Akaike's criterion n ln(SSE/n) + 2(k + 1); null where R2 is not below 1.</param>
/// <param name="Bic">Schwarz's criterion n ln(SSE/n) + (k + 1) ln n; null where R2 is not below 1.</param>
public sealed record InformationCriterion(string Construct, double? Aic, double? Bic);
