using System.Globalization;
using System.Text;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Instruments;

/// <summary>
/// The rules of ids: each is the name of a column of a survey and of a question, list or group of a form, so it has to be one that the
/// XLSForm standard takes, and it names one thing only.
/// </summary>
internal sealed class InstrumentIds(InstrumentFaults faults)
{
    /// <summary>The part by its id where that can be shown, else by its position.</summary>
    public static string Part(string kind, string id, int index) =>
        Problem(id) is null ? $"{kind} {id}" : Text.Invariant($"{kind} number {index + 1} ('{Text.Visible(id)}')");

    /// <summary>Checks one kind of ids.</summary>
    /// <param name="ids">The ids with the parts that have them; they share one space.</param>
    public void Check(IEnumerable<(string Id, string Part)> ids)
    {
        List<(string Id, string Part)> all = [.. ids];
        foreach ((string id, string part) in all)
        {
            CheckShape(id, part);
        }

        foreach (IGrouping<string, (string Id, string Part)> same in all.GroupBy(one => one.Id, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            faults.Error(
                IssueCodes.DuplicateId,
                same.First().Part,
                Text.Invariant($"The id is there {same.Count()} times."),
                "Each id names one thing.",
                "Rename all but one of them.");
        }

        CheckLooks(all);
    }

    public void CheckShape(string id, string part)
    {
        if (Problem(id) is { } problem)
        {
            faults.Error(
                IssueCodes.UnusableId,
                part,
                problem,
                Text.Invariant($"A letter or underscore, then letters, digits, '-', '_' and '.': at most {InstrumentLimits.IdCharacters} characters, as forms require."),
                "Choose a short id, such as TM1.");
        }
    }

    /// <summary>Why a choice cannot be stored under an id; null where it can. Answers may start with a digit.</summary>
    public static string? ChoiceProblem(string id) => Problem("_" + id) is null && id.Length > 0 ? null : Problem(id);

    private static string? Problem(string id)
    {
        if (id.Length == 0)
        {
            return "The id is empty.";
        }

        if (id.Length > InstrumentLimits.IdCharacters)
        {
            return Text.Invariant($"The id has {id.Length} characters.");
        }

        for (int i = 0; i < id.Length;)
        {
            if (!Rune.TryGetRuneAt(id, i, out Rune rune))
            {
                return Text.Invariant($"The id holds the lone surrogate U+{(int)id[i]:X4}.");
            }

            if (!(i == 0 ? IsStart(rune) : IsStart(rune) || IsFurther(rune)))
            {
                return $"The id {(i == 0 ? "starts with" : "holds")} '{Text.Visible(rune.ToString())}'.";
            }

            i += rune.Utf16SequenceLength;
        }

        return null;
    }

    private static bool IsStart(Rune rune) => rune.Value == '_' || Rune.IsLetter(rune);

    private static bool IsFurther(Rune rune) =>
        rune.Value is '-' or '.' or (>= '0' and <= '9')
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Programs that are less strict than this one (spreadsheets, databases) take such ids for the same.
    private void CheckLooks(List<(string Id, string Part)> all)
    {
        IEnumerable<IGrouping<string, (string Id, string Part)>> alike = all
            .Where(one => Problem(one.Id) is null)
            .DistinctBy(one => one.Id, StringComparer.Ordinal)
            .GroupBy(one => one.Id.Normalize(NormalizationForm.FormC).ToUpperInvariant(), StringComparer.Ordinal)
            .Where(alike => alike.Count() > 1);
        foreach (IGrouping<string, (string Id, string Part)> group in alike)
        {
            faults.Warning(
                IssueCodes.ConfusableIds,
                group.First().Part,
                $"It differs from {string.Join(", ", group.Skip(1).Select(one => one.Part))} only in case or in how its letters are encoded.",
                "Ids that nobody takes for each other.",
                "Rename all but one of them.");
        }
    }
}
