using Toe.Adoption.Instruments;

namespace Toe.Adoption.Tests.Instruments;

/// <summary>A small instrument without faults, which tests spoil.</summary>
internal static class Drafts
{
    public static InstrumentDraft Valid { get; } = new()
    {
        Id = "small",
        Version = "1.0.0",
        Title = Both("A small check", "Cek kecil"),
        Languages = [new("en", TranslationStatus.Original), new("id", TranslationStatus.Unchecked)],
        Scales =
        [
            new() { Id = "agree3", Minimum = 1, Maximum = 3, Labels = [Both("No", "Tidak"), Both("Partly", "Sebagian"), Both("Yes", "Ya")], DontKnow = Both("Don't know", "Tidak tahu") },
            new() { Id = "often", Minimum = 0, Maximum = 10 },
        ],
        DefaultScale = "agree3",
        Dimensions = [new("technology", Both("Technology", "Teknologi")), new("outcome", Both("Outcome", "Hasil"), IsOutcome: true)],
        Constructs =
        [
            new()
            {
                Id = "CO",
                Dimension = "technology",
                Name = Both("Cost", "Biaya"),
                Definition = Both("What it costs.", "Berapa biayanya."),
                Polarity = Polarity.Barrier,
                Items = [Item("CO1"), Item("CO2") with { IsReversed = true, Source = "own wording" }],
            },
            new()
            {
                Id = "AU",
                Dimension = "outcome",
                Name = Both("Use", "Pemakaian"),
                Items = [Item("AU1") with { Scale = "often" }, Item("AU2") with { Scale = "often", ShownWhen = new("AU1", [1, 2, 3]) }],
            },
        ],
        AttentionChecks = [new() { Id = "AC1", Text = Both("Choose yes.", "Pilih ya."), ExpectedMinimum = 3, ExpectedMaximum = 3 }],
        Profile =
        [
            new() { Id = "SECTOR", Text = Both("Sector", "Bidang"), Kind = ProfileKind.Choice, Choices = [new("food", Both("Food", "Makanan")), new("2nd", Both("Other", "Lain"))] },
            new() { Id = "EMP", Text = Both("People", "Orang"), Kind = ProfileKind.Number, Minimum = 1, Maximum = 100, IsOptional = true },
            new() { Id = "CITY", Text = Both("City", "Kota"), Kind = ProfileKind.Text },
        ],
        InterviewTopics = [new("start", Both("How did it start?", "Bagaimana mulainya?"), ["CO", "AU"])],
        Notice = Both("Not yet validated.", "Belum divalidasi."),
        License = "MIT",
    };

    public static LocalizedText Both(string en, string id) => LocalizedText.Of(("en", en), ("id", id));

    public static Item Item(string id) => new() { Id = id, Text = Both($"Statement {id}.", $"Pernyataan {id}.") };

    /// <summary>The draft with another first construct.</summary>
    public static InstrumentDraft WithFirst(Func<InstrumentConstruct, InstrumentConstruct> change) =>
        Valid with { Constructs = [change(Valid.Constructs[0]), .. Valid.Constructs.Skip(1)] };

    /// <summary>The draft with another first item.</summary>
    public static InstrumentDraft WithItem(Func<Item, Item> change) =>
        WithFirst(construct => construct with { Items = [change(construct.Items[0]), .. construct.Items.Skip(1)] });
}
