using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Toe.Adoption.Scoring;

/// <summary>A hash of the settings that move an index: the shares that must be answered, and the weights as they are used. Not of targets, levels and advice.</summary>
internal static class SettingsFingerprint
{
    public static string Of(ScoringPlan plan)
    {
        ScoringSettings settings = plan.Settings;
        double[] numbers =
        [
            settings.MinimumItemShare, settings.MinimumConstructShare, settings.MinimumDimensionShare,
            .. plan.ItemWeights, .. plan.ConstructWeights, .. plan.DimensionWeights,
        ];
        string text = string.Join(' ', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
