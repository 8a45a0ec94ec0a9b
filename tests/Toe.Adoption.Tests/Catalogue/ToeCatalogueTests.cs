using Toe.Adoption.Catalogue;
using Toe.Adoption.Instruments;
using Toe.Adoption.Tests.House;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Catalogue;

public class ToeCatalogueTests
{
    private static readonly Instrument[] Instruments = [ToeCatalogue.Instrument, ToeCatalogue.ReadinessCheck];

    [Fact]
    public void There_are_35_constructs_in_six_dimensions()
    {
        Assert.Equal(35, ToeCatalogue.Constructs.Count);
        Assert.Equal(
            ["technology", "organization", "environment", "culture", "policy", "outcome"], ToeCatalogue.Instrument.Content.Dimensions.Select(dimension => dimension.Id));
        Assert.Equal(34, ToeCatalogue.Instrument.Content.Constructs.Count);
    }

    [Fact]
    public void Its_instruments_have_no_fault_and_no_warning() =>
        Assert.All(Instruments, instrument => Assert.Empty(Instrument.Validate(instrument.Content).Issues));

    /// <summary>Nobody may meet the items without being told what they are.</summary>
    [Fact]
    public void Every_instrument_says_that_it_is_not_validated_and_that_no_native_speaker_has_checked_it()
    {
        foreach (Instrument instrument in Instruments)
        {
            Assert.Contains("are not yet validated.", instrument.Content.Notice!.Find("en"), StringComparison.Ordinal);
            Assert.Contains("has not been checked by a native speaker yet.", instrument.Content.Notice.Find("en"), StringComparison.Ordinal);
            Assert.Contains("belum divalidasi.", instrument.Content.Notice.Find("id"), StringComparison.Ordinal);
            Assert.Contains("belum diperiksa penutur asli.", instrument.Content.Notice.Find("id"), StringComparison.Ordinal);
            Assert.Equal(TranslationStatus.Unchecked, Assert.Single(instrument.Content.Languages, language => language.Tag == "id").Status);
        }
    }

    [Fact]
    public void The_readiness_check_is_short_and_begins_with_short_sections()
    {
        InstrumentDraft check = ToeCatalogue.ReadinessCheck.Content;
        Assert.Equal(9, check.Constructs.Count);
        Assert.InRange(check.Constructs.Sum(construct => construct.Items.Count) + check.Profile.Count, 30, 42);
        int[] lengths = [.. check.Constructs.Select(construct => construct.Items.Count)];
        Assert.Equal(lengths.Order(), lengths);
        Assert.Equal(["technology", "organization", "environment"], check.Dimensions.Select(dimension => dimension.Id));
        Assert.Equal("Cek kesiapan AI", check.Title.In("id"));
    }

    [Fact]
    public void The_file_is_the_canonical_JSON_of_the_instrument() =>
        Assert.Equal(ToeCatalogue.Instrument.ToJson(), Repository.Read("seeds/catalogue/toe-ai-msme.instrument.json"));

    [Fact]
    public void Typed_access_leads_to_the_construct()
    {
        Assert.Equal("RA", ToeCatalogue.Technology.RelativeAdvantage.Id);
        Assert.Same(ToeCatalogue.Construct("TM"), ToeCatalogue.Organization.TopManagementSupport);
        Assert.Equal("Keunggulan relatif", ToeCatalogue.Technology.RelativeAdvantage.Name.In("id-ID"));
        Assert.Contains("Did you mean RA?", Assert.Throws<ArgumentException>(() => ToeCatalogue.Construct("R4")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ToeCatalogue.Model("seed"));
    }

    [Fact]
    public void A_construct_becomes_a_construct_of_a_model()
    {
        Assert.Equal(
            Construct.Technology("RA", "Relative advantage", Measurement.Reflective(["RA1", "RA2", "RA3", "RA4"])), ToeCatalogue.Technology.RelativeAdvantage.ToConstruct());
        Assert.Equal(
            Construct.Technology("CO", "Perceived cost", Measurement.Reflective(["CO1", "CO2", "CO3"])).AsBarrier(), ToeCatalogue.Technology.PerceivedCost.ToConstruct());
        Assert.Equal(
            Construct.Technology("DQ", "Data readiness", Measurement.Composite(["DQ1", "DQ2", "DQ3", "DQ4"], WeightingMode.ModeB)),
            ToeCatalogue.Technology.DataReadiness.ToConstruct());
        Assert.Equal(
            Construct.Extended(Dimension.Named("Culture"), "UA", "Uncertainty avoidance", Measurement.SingleItem("UA1")).AsBarrier(),
            ToeCatalogue.Culture.UncertaintyAvoidance.ToConstruct(Measurement.SingleItem("UA1")));
        Assert.IsType<Outcome>(ToeCatalogue.Outcome.AdoptionIntention.ToConstruct());
        Assert.IsType<Control>(ToeCatalogue.Organization.FirmSize.ToConstruct(Measurement.SingleItem("EMP")));
        Assert.Contains("EMP", Assert.Throws<InvalidOperationException>(() => ToeCatalogue.Organization.FirmSize.ToConstruct()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_construct_can_be_one_of_a_model()
    {
        foreach (CatalogueConstruct construct in ToeCatalogue.Constructs.Where(construct => construct.Items.Count > 0))
        {
            Construct made = construct.ToConstruct();
            Assert.Equal(construct.Items.Select(item => item.Id), made.Measurement.Indicators);
            Assert.Equal(construct.Polarity, (made as Factor)?.Polarity ?? Polarity.Driver);
            Assert.Equal(construct.Dimension.IsOutcome, made is Outcome);
            Assert.NotEmpty(construct.Sources);
        }
    }

    [Fact]
    public void Every_model_stands_without_a_warning_and_signs_follow_the_constructs()
    {
        Assert.Equal(
            ["seed-core", "short-5", "dimension-second-order", "extended-culture-policy", "badghish-soomro-2024-like", "nguyen-2026-like"],
            ToeCatalogue.Models.Select(model => model.Id));
        foreach (ModelTemplate template in ToeCatalogue.Models)
        {
            Assert.Empty(AdoptionModel.Validate(template.Id, template.Model.Constructs, template.Model.Paths).Issues);
            Assert.All(template.Model.Paths, path => Assert.Equal(Expected(path), path.Expected));
        }
    }

    [Fact]
    public void What_is_not_estimated_yet_is_said()
    {
        ModelTemplate second = ToeCatalogue.Model("dimension-second-order");
        Assert.Equal(["TECH", "ORG", "ENV"], second.SecondOrder.Select(one => one.Id));
        Assert.All(second.SecondOrder.SelectMany(one => one.Constructs), id => Assert.Contains(second.Model.Paths, path => path.From == id));
        Assert.Contains("not estimated yet", second.Note, StringComparison.Ordinal);
        Assert.Contains("not estimated yet", ToeCatalogue.Model("badghish-soomro-2024-like").Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_names_constructs_and_fires_on_the_side_that_is_bad()
    {
        Assert.Equal(ToeCatalogue.Advice.Count, ToeCatalogue.Advice.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        foreach (AdviceRule rule in ToeCatalogue.Advice)
        {
            bool isBarrier = ToeCatalogue.Construct(rule.Construct).Polarity == Polarity.Barrier;

            // R10 is the exception: pressure is a driver, and advice is due where there is much of it.
            Assert.True(rule.FiresAbove == (isBarrier || rule.Id == "R10"), rule.Id);
            Assert.NotNull(rule.Text.Find("en"));
            Assert.NotNull(rule.Text.Find("id"));
        }
    }

    [Fact]
    public void A_firm_gets_an_action_for_every_construct_of_the_readiness_check() => Assert.All(
        ToeCatalogue.ReadinessCheck.Content.Constructs,
        construct => Assert.Contains(
            ToeCatalogue.Advice,
            rule => rule.Construct == construct.Id && rule.Addressee == Addressee.Firm && rule.FiresAbove == (construct.Polarity == Polarity.Barrier)));

    [Fact]
    public void Thresholds_and_addressees_are_checked()
    {
        AdviceRule rule = ToeCatalogue.Advice[0];
        Assert.Throws<ArgumentOutOfRangeException>(() => rule with { Threshold = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => rule with { Threshold = 100.5 });
        Assert.Throws<ArgumentOutOfRangeException>(() => rule with { Addressee = (Addressee)9 });
    }

    [Fact]
    public async Task It_is_made_once_however_many_ask()
    {
        Instrument[] asked = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => ToeCatalogue.Instrument)));
        Assert.All(asked, instrument => Assert.Same(ToeCatalogue.Instrument, instrument));
    }

    private static ExpectedSign Expected(StructuralPath path)
    {
        CatalogueConstruct from = ToeCatalogue.Construct(path.From);
        ExpectedSign sign = from.Dimension.IsOutcome ? ExpectedSign.Positive : from.ExpectedSign;
        bool turns = ToeCatalogue.Construct(path.To).Polarity == Polarity.Barrier;
        return !turns || sign == ExpectedSign.None ? sign : sign == ExpectedSign.Positive ? ExpectedSign.Negative : ExpectedSign.Positive;
    }
}
