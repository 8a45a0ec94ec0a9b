using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>Puts a sheet's answers into the order of the instrument and tells what does not fit. No message holds an answer.</summary>
internal static class SheetFiller
{
    // A sheet that is wrong a thousand times over is the sheet of something else: the first of its items tell which.
    private const int MostUnknown = 100;
    private const int MostSuggestions = 10;

    /// <summary>Fills the answers; issues stay null where there are none.</summary>
    public static void Fill(ScoringPlan plan, AnswerSheet sheet, string? informant, double[] answers, ref List<Issue>? issues)
    {
        Array.Fill(answers, ScoreKernel.Missing);
        if (sheet.InstrumentVersion is { } version && version != plan.Instrument.Version)
        {
            (issues ??= []).Add(IssueCodes.OtherVersion.Error(
                informant ?? "answers",
                $"They answer version {Text.Visible(version)} of the instrument.",
                $"It is scored by version {Text.Visible(plan.Instrument.Version)}.",
                "Score them with the instrument of their version, or ask again."));
        }

        int unknown = 0;
        foreach ((string id, double? given) in sheet.Content)
        {
            int? at = plan.Find(id);
            if (at is null)
            {
                if (unknown++ < MostUnknown)
                {
                    (issues ??= []).Add(Unknown(plan, informant, id, unknown <= MostSuggestions));
                }
            }
            else if (given is { } answer && at != ScoringPlan.NotScored)
            {
                Take(plan, at.Value, answer, informant, answers, ref issues);
            }
        }

        if (unknown > MostUnknown)
        {
            (issues ??= []).Add(MoreUnknown(plan, informant, unknown - MostUnknown));
        }

        if (ApplySkips(plan, answers) is >= 0 and int conflict)
        {
            (issues ??= []).Add(Conflict(plan, informant, conflict));
        }
    }

    public static Issue OutOfScale(string subject, int minimum, int maximum) => IssueCodes.AnswerOutOfScale.Error(
        subject,
        "Its scale does not have the answer.",
        Text.Invariant($"An answer is a whole number from {minimum} to {maximum}, or missing."),
        "Correct it, or leave it out.");

    public static string Subject(string? informant, string item) =>
        informant is null ? $"item {Text.Visible(item)}" : $"{informant}, item {Text.Visible(item)}";

    /// <summary>Puts one answer, to an item or attention check, where it belongs.</summary>
    public static void Take(ScoringPlan plan, int at, double answer, string? informant, Span<double> answers, ref List<Issue>? issues)
    {
        if (at < 0)
        {
            PlanCheck check = plan.Checks[-1 - at];
            if (!check.Offers(answer))
            {
                (issues ??= []).Add(OutOfScale(Subject(informant, check.Id), check.Minimum, check.Maximum));
            }
            else if (!check.IsPassedBy(answer))
            {
                (issues ??= []).Add(IssueCodes.FailedAttentionCheck.Warning(
                    Subject(informant, check.Id),
                    "The attention check is not passed.",
                    "Somebody who reads answers it within its bounds.",
                    "Do not rely on the answers without asking again."));
            }
        }
        else if (plan.Items[at].Offers(answer))
        {
            answers[at] = answer;
        }
        else
        {
            (issues ??= []).Add(OutOfScale(Subject(informant, plan.Items[at].Id), plan.Items[at].Minimum, plan.Items[at].Maximum));
        }
    }

    /// <summary>Leaves out what skip rules leave out; gives the position of an item that is answered nevertheless, or -1.</summary>
    public static int ApplySkips(ScoringPlan plan, Span<double> answers)
    {
        int conflict = -1;
        foreach (PlanSkip skip in plan.Skips)
        {
            bool answered = double.IsFinite(answers[skip.Item]);
            if (ScoreKernel.Skip(skip, answers) && answered)
            {
                conflict = conflict < 0 ? skip.Item : conflict;
            }
        }

        return conflict;
    }

    public static Issue Conflict(ScoringPlan plan, string? informant, int item) => IssueCodes.AnswerNotAsked.Warning(
        Subject(informant, plan.Items[item].Id),
        "It is answered, but a skip rule leaves it out.",
        remedy: "Such answers are ignored.");

    private static Issue Unknown(ScoringPlan plan, string? informant, string id, bool suggests) => Unknown(
        plan, Subject(informant, id), "The instrument has no such item.", suggests ? NearestName.Suggest(id, plan.Items.Select(item => item.Id)) : "Correct the id.");

    private static Issue MoreUnknown(ScoringPlan plan, string? informant, int more) => Unknown(
        plan,
        informant ?? "answers",
        Text.Invariant($"There {(more == 1 ? "is" : "are")} {Text.Count(more, "more item", "more items")} that the instrument lacks."),
        "Check whether the answers are to this instrument.");

    private static Issue Unknown(ScoringPlan plan, string subject, string found, string remedy) =>
        plan.Settings.UnknownAnswers == UnknownAnswers.Ignore
            ? IssueCodes.UnknownAnswer.Warning(subject, found, remedy: "The answer is ignored.")
            : IssueCodes.UnknownAnswer.Error(subject, found, "Every answer is to an item of the instrument.", remedy);
}
