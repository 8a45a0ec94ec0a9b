using System.Text.Json;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>A score as JSON, for the API and for the download of the page: numbers in full precision, texts in every language.</summary>
internal sealed record ScoreDocument
{
    public required InstrumentReference Instrument { get; init; }

    /// <summary>The index, 0 to 100; null where it is not scorable, never 0.</summary>
    public required double? Overall { get; init; }

    public required LevelDocument? Level { get; init; }

    /// <summary>Why there is no index; null where there is one.</summary>
    public required Dictionary<string, string>? Reason { get; init; }

    public required double Target { get; init; }

    public required int Answered { get; init; }

    public required int Asked { get; init; }

    public required int Informants { get; init; }

    public required IReadOnlyList<DimensionDocument> Dimensions { get; init; }

    public required IReadOnlyList<ConstructDocument> Constructs { get; init; }

    /// <summary>What is furthest from its target, by gap x weight; the first are the priorities.</summary>
    public required IReadOnlyList<GapDocument> Gaps { get; init; }

    /// <summary>How many of the gaps are priorities.</summary>
    public required int Priorities { get; init; }

    public required IReadOnlyList<AdviceDocument> Advice { get; init; }

    public required string Weights { get; init; }

    /// <summary>The bytes of a score: the same for the same score, wherever it was computed.</summary>
    public static byte[] Write(ReadinessScore score) => JsonSerializer.SerializeToUtf8Bytes(Of(score), ApiJson.Default.ScoreDocument);

    public static ScoreDocument Of(ReadinessScore score) => new()
    {
        Instrument = new InstrumentReference { Id = score.InstrumentId, Version = score.InstrumentVersion, Hash = score.InstrumentHash },
        Overall = score.Overall,
        Level = score.Band is not { } band
            ? null
            : new LevelDocument { Id = band.Id, Name = Texts(band.Name)!, Sentence = Texts(band.Sentence)!, IsGated = score.IsGated },
        Reason = Texts(score.Reason),
        Target = score.Settings.Target,
        Answered = score.Answered,
        Asked = score.Asked,
        Informants = score.Informants,
        Dimensions = [.. score.Dimensions.Select(DimensionDocument.Of)],
        Constructs = [.. score.Constructs.Select(ConstructDocument.Of)],
        Gaps = [.. score.Gaps.Select(GapDocument.Of)],
        Priorities = score.Priorities.Count,
        Advice = [.. score.Advice.Select(AdviceDocument.Of)],
        Weights = score.WeightSource,
    };

    internal static Dictionary<string, string>? Texts(LocalizedText? text) => text?.Languages.ToDictionary(language => language, text.In, StringComparer.Ordinal);
}

/// <summary>With which questions a score was computed.</summary>
internal sealed record InstrumentReference
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required string Hash { get; init; }
}

/// <summary>The level of the index.</summary>
internal sealed record LevelDocument
{
    public required string Id { get; init; }

    public required Dictionary<string, string> Name { get; init; }

    public required Dictionary<string, string> Sentence { get; init; }

    /// <summary>Whether a weak construct or dimension holds the level below that of the index.</summary>
    public required bool IsGated { get; init; }
}
