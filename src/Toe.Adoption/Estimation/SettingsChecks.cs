using Toe.Adoption.Validation;

namespace Toe.Adoption.Estimation;

/// <summary>Whether the settings can be met for the constructs of the model.</summary>
internal static class SettingsChecks
{
    public static IEnumerable<Issue> Check(PlsPlan plan) =>
        from block in plan.Blocks
        where block.IsCorrected && block.Mode == WeightingMode.Unit
        select IssueCodes.NoConsistentEstimate.Error(
            $"construct {block.Name}",
            "It is a common factor with unit weights.",
            "Consistent PLS corrects factors with Mode A or Mode B weights.",
            "Choose one of them, declare it a composite, or estimate without the correction.");
}
