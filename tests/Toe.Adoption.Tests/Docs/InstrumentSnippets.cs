using System.Globalization;
using Toe.Adoption.Catalogue;
using Toe.Adoption.Instruments;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Docs;

/// <summary>The code of the pages about instruments and the catalogue.</summary>
public sealed class InstrumentSnippets : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("toe-snippets").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_instrument_is_written_checked_saved_and_read()
    {
        string path = Path.Combine(folder, "my.instrument.json");
        var Console = new StringWriter(CultureInfo.InvariantCulture);

        #region instrument-code
        static LocalizedText Text(string en, string id) => LocalizedText.Of(("en", en), ("id", id));

        var draft = new InstrumentDraft
        {
            Id = "my-check",
            Version = "1.0.0",
            Title = Text("My check", "Cek saya"),
            Languages = [new("en", TranslationStatus.Original), new("id", TranslationStatus.Unchecked)],
            Scales = [new() { Id = "agree5", Minimum = 1, Maximum = 5, DontKnow = Text("Don't know", "Tidak tahu") }],
            DefaultScale = "agree5",
            Dimensions = [new("technology", Text("Technology", "Teknologi"))],
            Constructs =
            [
                new()
                {
                    Id = "NC",
                    Dimension = "technology",
                    Name = Text("Network cost", "Biaya jaringan"),
                    Polarity = Polarity.Barrier,
                    Items =
                    [
                        new() { Id = "NC1", Text = Text("Our internet is expensive.", "Internet kami mahal.") },
                        new() { Id = "NC2", Text = Text("We can pay for our internet easily.", "Kami mudah membayar internet."), IsReversed = true },
                    ],
                },
            ],
        };
        Instrument instrument = Instrument.Create(draft); // throws with all faults; Instrument.Validate returns them
        instrument.Save(path);
        #endregion

        #region instrument-read
        Validated<Instrument> read = Instrument.ReadFile(path);
        foreach (Issue issue in read.Issues)
        {
            Console.WriteLine(issue); // every fault with its code, its part, and what to do
        }

        if (read.TryGetValue(out Instrument? mine))
        {
            Console.WriteLine($"{mine.Id} {mine.Version}, {mine.Items.Count} items, {mine.Hash[..8]}");
            Console.WriteLine(mine.Items[0].Text.In("id-ID")); // Internet kami mahal.
        }
        #endregion

        Assert.Equal(instrument, mine);
        Assert.Contains("my-check 1.0.0, 2 items", Console.ToString(), StringComparison.Ordinal);
        Assert.Contains("Internet kami mahal.", Console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalogue_gives_constructs_models_and_short_forms()
    {
        #region catalogue-use
        Construct ease = ToeCatalogue.Technology.EaseOfUse.ToConstruct();
        Construct cost = ToeCatalogue.Technology.PerceivedCost.ToConstruct();
        Construct intention = ToeCatalogue.Outcome.AdoptionIntention.ToConstruct();
        var model = AdoptionModel.Create("My model", [ease, cost, intention], [ease.Drives(intention), cost.Hinders(intention)]);

        AdoptionModel small = ToeCatalogue.Model("short-5").Model;                                 // a template as it is
        Instrument form = ToeCatalogue.Instrument.Select("my-form", "EU", "CO", "BI");             // the questions of your model only
        MsmeSize size = MsmeSize.Of(annualSales: 2_000_000_000);                                   // Micro: the upper bound belongs to it
        #endregion

        Assert.Equal(model.Constructs.SelectMany(construct => construct.Measurement.Indicators), form.Items.Select(item => item.Id));
        Assert.Equal(5, small.Paths.Count);
        Assert.Equal(MsmeSize.Micro, size);
    }

    [Fact]
    public void The_catalogue_is_extended_by_own_constructs_and_dimensions()
    {
        #region catalogue-extend
        InstrumentDraft catalogue = ToeCatalogue.Instrument.Content;
        Instrument extended = Instrument.Create(catalogue with
        {
            Id = "toe-ai-halal",
            Version = "1.0.0",
            Dimensions = [.. catalogue.Dimensions, new("religion", LocalizedText.Of(("en", "Religion"), ("id", "Agama")))],
            Constructs =
            [
                .. catalogue.Constructs,
                new()
                {
                    Id = "HA",
                    Dimension = "religion",
                    Name = LocalizedText.Of(("en", "Halal assurance"), ("id", "Jaminan halal")),
                    Items = [new() { Id = "HA1", Text = LocalizedText.Of(("en", "AI helps us to keep halal records."), ("id", "AI membantu pencatatan halal kami.")) }],
                },
            ],
        });

        // The same construct in a model: a factor of a further dimension.
        Construct halal = Construct.Extended(Dimension.Named("Religion"), "HA", "Halal assurance", Measurement.SingleItem("HA1"));
        #endregion

        Assert.Equal("religion", extended.Construct("HA").Dimension);
        Assert.Equal(["HA1"], halal.Measurement.Indicators);
        Assert.Equal(ToeCatalogue.Instrument.Content.Notice, extended.Content.Notice);
    }
}
