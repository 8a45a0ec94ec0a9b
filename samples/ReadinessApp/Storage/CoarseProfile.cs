using System.Globalization;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>Makes answers about the firm so coarse that they may be kept: choices as they are, numbers as their order of magnitude, no texts.</summary>
internal static class CoarseProfile
{
    public static Dictionary<string, string> Of(Instrument instrument, IReadOnlyDictionary<string, string> profile)
    {
        Dictionary<string, string> coarse = new(StringComparer.Ordinal);
        foreach (ProfileQuestion question in instrument.Content.Profile)
        {
            if (profile.TryGetValue(question.Id, out string? answer) && Coarsen(question, answer) is { } kept)
            {
                coarse.Add(question.Id, kept);
            }
        }

        return coarse;
    }

    private static string? Coarsen(ProfileQuestion question, string answer) => question.Kind switch
    {
        ProfileKind.Choice => question.Choices.Any(choice => choice.Id == answer) ? answer : null,
        ProfileKind.MultipleChoice => string.Join(' ', question.Choices.Select(choice => choice.Id).Where(answer.Split(' ').Contains)) is { Length: > 0 } chosen ? chosen : null,
        ProfileKind.Number => long.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? Magnitude(number) : null,
        _ => null,
    };

    // 0-9, 10-99, 100-999: firms of one digit more are ten times as large.
    private static string Magnitude(long number)
    {
        int digits = number.ToString(CultureInfo.InvariantCulture).Length;
        return digits == 1 ? "0-9" : $"1{new string('0', digits - 1)}-{new string('9', digits)}";
    }
}
