using Toe.Adoption.Instruments;

namespace Toe.Adoption.Tests.Instruments;

public class InstrumentSelectTests
{
    private static readonly Instrument Small = Instrument.Create(Drafts.Valid);

    [Fact]
    public void A_short_form_keeps_what_its_constructs_need()
    {
        Instrument form = Small.Select("short", "CO");
        Assert.Equal("short", form.Id);
        Assert.Equal(["CO1", "CO2"], form.Items.Select(item => item.Id));
        Assert.Equal(["agree3"], form.Content.Scales.Select(scale => scale.Id));
        Assert.Equal(["technology"], form.Content.Dimensions.Select(dimension => dimension.Id));
        Assert.Equal(["CO"], form.Content.InterviewTopics[0].Constructs);
        Assert.Equal(Small.Content.Profile, form.Content.Profile);
        Assert.Equal(Small.Content.Notice, form.Content.Notice);
        Assert.NotEqual(Small.Hash, form.Hash);
    }

    [Fact]
    public void The_order_is_that_of_the_ids()
    {
        Assert.Equal(["AU1", "AU2", "CO1", "CO2"], Small.Select("turned", "AU", "CO").Items.Select(item => item.Id));
        Assert.Equal(Small, Small.Select(Small.Id, "CO", "AU"));
    }

    [Fact]
    public void Wrong_constructs_are_refused()
    {
        Assert.Contains("Did you mean CO?", Assert.Throws<ArgumentException>(() => Small.Select("x", "C0")).Message, StringComparison.Ordinal);
        Assert.Contains("named twice", Assert.Throws<ArgumentException>(() => Small.Select("x", "CO", "CO")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Small.Select("x"));
    }

    [Fact]
    public void A_skip_rule_is_not_lost_with_the_item_that_it_names()
    {
        Instrument ruled = Instrument.Create(Drafts.WithItem(item => item with { ShownWhen = new("AU1", [1]) }));
        Assert.Contains("Select that construct too.", Assert.Throws<ArgumentException>(() => ruled.Select("x", "CO")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Scales_are_asked_for_by_item_or_check()
    {
        Assert.Equal("agree3", Small.ScaleOf("CO1").Id);
        Assert.Equal("often", Small.ScaleOf("AU1").Id);
        Assert.Equal("agree3", Small.ScaleOf("AC1").Id);
        Assert.Contains("Did you mean CO1?", Assert.Throws<ArgumentException>(() => Small.ScaleOf("CO11")).Message, StringComparison.Ordinal);
        Assert.Equal("AU", Small.Construct("AU").Id);
        Assert.Throws<ArgumentException>(() => Small.Construct("XX"));
    }
}
