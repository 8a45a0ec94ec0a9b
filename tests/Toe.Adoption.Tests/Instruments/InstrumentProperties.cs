using FsCheck;
using FsCheck.Xunit;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Tests.Instruments;

/// <summary>Instruments with any texts, ids and shapes.</summary>
public class InstrumentProperties
{
    // What forms, spreadsheets and people who paste bring along.
    private static readonly string[] Texts =
        ["Ya", "\u202Eabc\u202C", "a\u200Bb", "\U0001F468\u200D\U0001F469", "e\u0301", "\u00e9", "\"'<&>`+\\/", "baris\ndua", "\t=1+1", "\u0645\u0631\u062D\u0628\u0627", "a\u2028b", "\uE000", "\uFEFFx"];

    [Property(MaxTest = 60)]
    public void What_is_written_is_read_back_equal(int seed)
    {
        Instrument instrument = Instrument.Create(Make(new Random(seed)));
        string json = instrument.ToJson();
        Instrument read = Instrument.Parse(json).Value;
        Assert.Equal(instrument, read);
        Assert.Equal(instrument.GetHashCode(), read.GetHashCode());
        Assert.Equal(instrument.Hash, read.Hash);
        Assert.Equal(json, read.ToJson());
    }

    [Property(MaxTest = 60)]
    public void Selecting_all_changes_nothing_but_the_id_and_what_is_unused(int seed)
    {
        Instrument instrument = Instrument.Create(Make(new Random(seed)));
        Instrument all = instrument.Select("all", instrument.Content.Constructs.Select(construct => construct.Id));
        Assert.Equal(instrument.Items, all.Items);
        Assert.Equal(instrument.Content.Constructs, all.Content.Constructs);
        Assert.All(instrument.Items, item => Assert.Equal(instrument.ScaleOf(item.Id), all.ScaleOf(item.Id)));
        Assert.Equal(all, all.Select("all", all.Content.Constructs.Select(construct => construct.Id)));
    }

    [Property(MaxTest = 60)]
    public void Any_change_changes_the_hash(int seed)
    {
        var random = new Random(seed);
        InstrumentDraft draft = Make(random);
        InstrumentConstruct first = draft.Constructs[0];
        InstrumentDraft other = random.Next(4) switch
        {
            0 => draft with { Version = draft.Version + "1" },
            1 => draft with { Constructs = [first with { Polarity = first.Polarity == Polarity.Driver ? Polarity.Barrier : Polarity.Driver }, .. draft.Constructs.Skip(1)] },
            2 => draft with { Constructs = [first with { Items = [first.Items[0] with { IsReversed = !first.Items[0].IsReversed }, .. first.Items.Skip(1)] }, .. draft.Constructs.Skip(1)] },
            _ => draft with { Notice = draft.Notice is null ? Text(random) : null },
        };
        Assert.NotEqual(Instrument.Create(draft).Hash, Instrument.Create(other).Hash);
    }

    // Texts are kept byte for byte, and ids compared ordinally.
    [Fact]
    public void Hostile_texts_are_kept_as_they_are()
    {
        foreach (string text in Texts)
        {
            Instrument instrument = Instrument.Create(Drafts.WithItem(item => item with { Text = Drafts.Both(text, text) }));
            Assert.Equal(text, Instrument.Parse(instrument.ToJson()).Value.Items[0].Text.In("id"));
        }
    }

    private static InstrumentDraft Make(Random random)
    {
        int dimensions = 1 + random.Next(3);
        int constructs = dimensions + random.Next(4);
        ResponseScale[] scales = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(i => Scale($"s{i}", random))];
        int asked = 0;
        return new InstrumentDraft
        {
            Id = $"i{random.Next(100)}",
            Version = $"{random.Next(10)}.0",
            Title = Text(random),
            Languages = [new("en", TranslationStatus.Original), new("id", (TranslationStatus)random.Next(4))],
            Scales = [.. scales],
            DefaultScale = scales[random.Next(scales.Length)].Id,
            Dimensions = [.. Enumerable.Range(0, dimensions).Select(i => new InstrumentDimension($"d{i}", Text(random), random.Next(2) == 0))],
            Constructs =
            [
                .. Enumerable.Range(0, constructs).Select(i => new InstrumentConstruct
                {
                    Id = $"C{i}",
                    Dimension = $"d{i % dimensions}",
                    Name = Text(random),
                    Definition = random.Next(2) == 0 ? null : Text(random),
                    Polarity = (Polarity)random.Next(2),
                    Items = [.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Item(asked++, scales, random))],
                }),
            ],
            AttentionChecks = [.. Enumerable.Range(0, random.Next(2)).Select(i => new AttentionCheck { Id = $"a{i}", Text = Text(random), Scale = scales[0].Id, ExpectedMinimum = scales[0].Minimum, ExpectedMaximum = scales[0].Maximum })],
            Profile = [.. Enumerable.Range(0, random.Next(4)).Select(i => Question($"p{i}", random))],
            InterviewTopics = [.. Enumerable.Range(0, random.Next(3)).Select(i => new InterviewTopic($"t{i}", Text(random), [$"C{random.Next(constructs)}"]))],
            Notice = random.Next(2) == 0 ? null : Text(random),
            License = random.Next(2) == 0 ? null : "MIT",
        };
    }

    private static Item Item(int number, ResponseScale[] scales, Random random) => new()
    {
        Id = $"q{number}",
        Text = Text(random),
        IsReversed = random.Next(2) == 0,
        Scale = random.Next(2) == 0 ? null : scales[random.Next(scales.Length)].Id,
        Source = random.Next(2) == 0 ? null : "own",

        // -3 to 0 lies on no scale of every draw; 5 lies on all of them.
        ShownWhen = number > 0 && random.Next(3) == 0 ? new Relevance($"q{random.Next(number)}", [5]) : null,
    };

    private static ResponseScale Scale(string id, Random random)
    {
        int minimum = random.Next(-3, 3);
        int maximum = random.Next(5, 12);
        return new ResponseScale
        {
            Id = id,
            Minimum = minimum,
            Maximum = maximum,
            Labels = random.Next(2) == 0 ? [] : [.. Enumerable.Range(minimum, maximum - minimum + 1).Select(_ => Text(random))],
            DontKnow = random.Next(2) == 0 ? null : Text(random),
        };
    }

    private static ProfileQuestion Question(string id, Random random)
    {
        var kind = (ProfileKind)random.Next(4);
        return new ProfileQuestion
        {
            Id = id,
            Text = Text(random),
            Kind = kind,
            Choices = kind is ProfileKind.Choice or ProfileKind.MultipleChoice ? [new("1", Text(random)), new("2", Text(random))] : [],
            Minimum = kind == ProfileKind.Number && random.Next(2) == 0 ? random.NextInt64() : null,
            IsOptional = random.Next(2) == 0,
        };
    }

    private static LocalizedText Text(Random random) =>
        Drafts.Both(Texts[random.Next(Texts.Length)], string.Concat(Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Texts[random.Next(Texts.Length)])));
}
