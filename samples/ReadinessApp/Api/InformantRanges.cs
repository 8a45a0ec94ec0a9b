using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>How far the people of one firm lie apart.</summary>
internal static class InformantRanges
{
    /// <summary>The least and greatest value among the informants, by id of construct and dimension; only what at least two of them have.</summary>
    public static Dictionary<string, (double Least, double Greatest)> Of(ReadinessScorer scorer, IReadOnlyList<AnswerSheet> sheets) => sheets
        .Select(sheet => scorer.Score(sheet).Value)
        .SelectMany(score => score.Constructs.Concat<ScoredPart>(score.Dimensions))
        .Where(part => part.Value is not null)
        .GroupBy(part => part.Id, part => part.Value!.Value, StringComparer.Ordinal)
        .Where(part => part.Count() > 1)
        .ToDictionary(part => part.Key, part => (part.Min(), part.Max()), StringComparer.Ordinal);
}
