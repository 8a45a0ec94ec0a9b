using Toe.Adoption.Numerics;

namespace Toe.Adoption.Surveys;

/// <summary>Makes the moments of answers, as the moment table makes those of a resample that draws each row once: bit for bit.</summary>
internal static class AnswerMoments
{
    public static Moments Of(Answers answers)
    {
        int order = answers.Indicators.Count;
        var comoments = new ScalarLane[order * order];
        var reference = new ScalarLane[order];
        answers.Table.Assemble<ScalarLane>(answers.Table.SumOnce(), 1, 0, comoments, reference);
        return new Moments(
            answers.Indicators,
            answers.Rows,
            [.. answers.Statistics.Select(column => column.Mean)],
            [.. answers.Statistics.Select(column => column.Scale)],
            [.. comoments.Select(lane => lane[0])],
            [.. reference.Select(lane => lane[0])])
        {
            IsPairwise = !answers.IsComplete && answers.Missing.Rule == MissingDataRule.Pairwise,
        };
    }
}
