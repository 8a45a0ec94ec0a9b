using Toe.Adoption.Collections;

namespace Toe.Adoption.Scoring;

/// <summary>What a score was computed from: instrument, settings and the answers of each informant in the order of the instrument.</summary>
internal sealed class ScoreTrace(ScoringPlan plan, double[][] answers) : IEquatable<ScoreTrace>
{
    public ScoringPlan Plan { get; } = plan;

    public ReadOnlySpan<double[]> Answers => answers;

    public ValueList<string> Unanswered()
    {
        List<string> ids = [];
        for (int i = 0; i < Plan.Items.Length; i++)
        {
            if (Array.Exists(answers, sheet => double.IsNaN(sheet[i])) && !Array.Exists(answers, sheet => double.IsFinite(sheet[i])))
            {
                ids.Add(Plan.Items[i].Id);
            }
        }

        return ids.ToValueList();
    }

    public bool Equals(ScoreTrace? other)
    {
        if (other is null || Plan.Hash != other.Plan.Hash || !Plan.Settings.Equals(other.Plan.Settings) || answers.Length != other.Answers.Length)
        {
            return false;
        }

        for (int i = 0; i < answers.Length; i++)
        {
            // By Equals, for which a missing answer equals a missing one.
            if (!answers[i].AsSpan().SequenceEqual(other.Answers[i], EqualityComparer<double>.Default))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ScoreTrace);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Plan.Hash);
}
