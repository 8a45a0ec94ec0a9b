using Toe.Adoption.Instruments;

namespace Toe.Adoption.Benchmarks;

/// <summary>An instrument of 30 items: ten constructs, every third of them a barrier, one item of each reversed.</summary>
internal static class ScoringInstrument
{
    public static Instrument Thirty { get; } = Instrument.Create(new InstrumentDraft
    {
        Id = "thirty",
        Version = "1.0.0",
        Title = Text("Thirty items"),
        Languages = [new("en", TranslationStatus.Original)],
        Scales = [new() { Id = "agree5", Minimum = 1, Maximum = 5 }],
        DefaultScale = "agree5",
        Dimensions = [new("technology", Text("Technology")), new("organization", Text("Organization")), new("environment", Text("Environment"))],
        Constructs =
        [
            .. Enumerable.Range(0, 10).Select(k => new InstrumentConstruct
            {
                Id = $"K{k}",
                Dimension = new[] { "technology", "organization", "environment" }[k % 3],
                Name = Text($"Construct {k}"),
                Polarity = k % 3 == 2 ? Polarity.Barrier : Polarity.Driver,
                Items = [.. Enumerable.Range(1, 3).Select(i => new Item { Id = $"K{k}_{i}", Text = Text($"Statement {i} of {k}."), IsReversed = i == 3 })],
            }),
        ],
    });

    private static LocalizedText Text(string words) => LocalizedText.Of(("en", words));
}
