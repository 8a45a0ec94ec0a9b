using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>The score of a dimension.</summary>
internal sealed record DimensionDocument
{
    public required string Id { get; init; }

    public required Dictionary<string, string> Name { get; init; }

    public required double? Value { get; init; }

    public required Dictionary<string, string>? Reason { get; init; }

    public required bool IsOutcome { get; init; }

    public required int Scored { get; init; }

    public required int Asked { get; init; }

    public required int Needed { get; init; }

    public required double Weight { get; init; }

    public required double? Spread { get; init; }

    public static DimensionDocument Of(DimensionScore part) => new()
    {
        Id = part.Id,
        Name = ScoreDocument.Texts(part.Name)!,
        Value = part.Value,
        Reason = ScoreDocument.Texts(part.Reason),
        IsOutcome = part.IsOutcome,
        Scored = part.ConstructsScored,
        Asked = part.ConstructsAsked,
        Needed = part.ConstructsNeeded,
        Weight = part.Weight,
        Spread = part.Spread,
    };
}

/// <summary>The score of a construct. The value of a barrier is its burden: less is better.</summary>
internal sealed record ConstructDocument
{
    public required string Id { get; init; }

    public required string Dimension { get; init; }

    public required Dictionary<string, string> Name { get; init; }

    public required bool IsBarrier { get; init; }

    public required double? Value { get; init; }

    public required Dictionary<string, string>? Reason { get; init; }

    public required int Answered { get; init; }

    public required int Asked { get; init; }

    public required int Needed { get; init; }

    public required double Weight { get; init; }

    public required double? Spread { get; init; }

    public static ConstructDocument Of(ConstructScore part) => new()
    {
        Id = part.Id,
        Dimension = part.Dimension,
        Name = ScoreDocument.Texts(part.Name)!,
        IsBarrier = part.Polarity == Polarity.Barrier,
        Value = part.Value,
        Reason = ScoreDocument.Texts(part.Reason),
        Answered = part.Answered,
        Asked = part.Asked,
        Needed = part.Needed,
        Weight = part.Weight,
        Spread = part.Spread,
    };
}

/// <summary>How far a construct is from its target.</summary>
internal sealed record GapDocument
{
    public required string Construct { get; init; }

    public required double Value { get; init; }

    public required double Target { get; init; }

    public required double Points { get; init; }

    public required double Weight { get; init; }

    public required double Priority { get; init; }

    public static GapDocument Of(Gap gap) => new()
    {
        Construct = gap.Construct,
        Value = gap.Value,
        Target = gap.Target,
        Points = gap.Points,
        Weight = gap.Weight,
        Priority = gap.Priority,
    };
}

/// <summary>A piece of advice, whom it speaks to and why it is shown.</summary>
internal sealed record AdviceDocument
{
    public required string Id { get; init; }

    public required string Construct { get; init; }

    public required string Addressee { get; init; }

    public required Dictionary<string, string> Text { get; init; }

    public required Dictionary<string, string> Reason { get; init; }

    public required string? Source { get; init; }

    public static AdviceDocument Of(FiredAdvice advice) => new()
    {
        Id = advice.Rule.Id,
        Construct = advice.Rule.Construct,
        Addressee = advice.Rule.Addressee.ToString(),
        Text = ScoreDocument.Texts(advice.Rule.Text)!,
        Reason = ScoreDocument.Texts(advice.Reason)!,
        Source = advice.Rule.Source,
    };
}
