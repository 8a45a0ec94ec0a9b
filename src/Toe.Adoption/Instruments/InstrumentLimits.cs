using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Instruments;

/// <summary>How large an instrument may be: far beyond any study, and small enough for every later step to end.</summary>
internal static class InstrumentLimits
{
    public const int Items = 2000;
    public const int Characters = 10_000;
    public const int IdCharacters = 64;
    public const int Points = 101;
    public const int Languages = 50;
    private const int Parts = 500;

    /// <summary>Whether the parts may be looked at one by one.</summary>
    public static bool Keep(InstrumentDraft draft, InstrumentFaults faults)
    {
        var limits = new Limits(faults);
        limits.Check("items", draft.Constructs.Sum(construct => (long)construct.Items.Count), Items);
        limits.Check("constructs", draft.Constructs.Count, Items);
        limits.Check("languages", draft.Languages.Count, Languages);
        limits.Check("scales", draft.Scales.Count, Parts);
        limits.Check("dimensions", draft.Dimensions.Count, Parts);
        limits.Check("attention checks", draft.AttentionChecks.Count, Parts);
        limits.Check("profile questions", draft.Profile.Count, Parts);
        limits.Check("interview topics", draft.InterviewTopics.Count, Parts);
        limits.Check("labels of a scale", draft.Scales.Select(scale => scale.Labels.Count).DefaultIfEmpty().Max(), Parts);
        limits.Check("choices of a profile question", draft.Profile.Select(question => question.Choices.Count).DefaultIfEmpty().Max(), Parts);
        limits.Check("constructs of an interview topic", draft.InterviewTopics.Select(topic => topic.Constructs.Count).DefaultIfEmpty().Max(), Items);
        limits.Check(
            "answers of a skip rule",
            draft.Constructs.SelectMany(construct => construct.Items).Select(item => item.ShownWhen?.Answers.Count ?? 0).DefaultIfEmpty().Max(),
            Parts);
        return limits.AreKept;
    }

    private sealed class Limits(InstrumentFaults faults)
    {
        public bool AreKept { get; private set; } = true;

        public void Check(string what, long count, int most)
        {
            if (count > most)
            {
                AreKept = false;
                faults.Error(
                    IssueCodes.LimitExceeded,
                    what,
                    Text.Invariant($"There are {count}."),
                    Text.Invariant($"At most {most}."),
                    "Split the instrument.");
            }
        }
    }
}
