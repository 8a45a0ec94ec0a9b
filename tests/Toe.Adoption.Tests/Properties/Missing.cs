using Toe.Adoption.Surveys;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Makes holes in the answers of a study.</summary>
internal static class Missing
{
    /// <summary>One of the rules that treat missing answers.</summary>
    public static MissingDataRule Rule(int draw) =>
        new[] { MissingDataRule.MeanReplacement, MissingDataRule.Pairwise, MissingDataRule.CasewiseDeletion }[(draw & int.MaxValue) % 3];

    /// <summary>Each answer is missing with the given probability; the first two rows stay complete and different, so that every column varies.</summary>
    public static Study Punched(Study study, Random random, double share) => study.WithColumns((_, values) =>
        [.. values.Select((x, row) => row > 1 && random.NextDouble() < share ? double.NaN : x)]);
}
