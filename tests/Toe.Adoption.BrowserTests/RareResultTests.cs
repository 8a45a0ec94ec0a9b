using System.Globalization;
using System.Text;
using Toe.Adoption.Catalogue;
using Toe.Adoption.Instruments;
using Toe.Adoption.Samples.ReadinessApp.Pages;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.BrowserTests;

/// <summary>Results that one form alone does not give: several informants, whose page the API gives, and enough peers or other levels, rendered here; both are shown in the browser.</summary>
[Collection(BrowserCollection.Name)]
public class RareResultTests(Chromium chromium)
{
    private static readonly Instrument Instrument = ToeCatalogue.ReadinessCheck;

    [BrowserFact]
    public async Task R10_Several_informants_show_mean_range_and_count_and_a_large_spread_says_so_calmly()
    {
        await using Visit visit = await chromium.VisitAsync();
        using HttpClient client = new() { BaseAddress = visit.Address };
        using StringContent people = new($"{{\"informants\":[{Sheet(2)},{Sheet(4)}]}}", Encoding.UTF8, "application/json");
        using HttpResponseMessage served = await client.PostAsync(new Uri("/api/scores/page/en", UriKind.Relative), people);
        await visit.ShowAsync(await served.Content.ReadAsStringAsync());
        Assert.Contains("from 2 people", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Matches("^2 people answered\\. They differ by up to 50 points on .+: talk about it before you decide\\.$", await visit.Page.Locator("section[aria-labelledby=informants] p").First.InnerTextAsync());
        Assert.Equal("25 to 75, 2 informants", await visit.Page.Locator(".part .informants").First.InnerTextAsync());
        Assert.Empty(await visit.FindAsync(
            "() => [...document.querySelectorAll('.part .bar')].filter(bar => { const w = bar.getBoundingClientRect(), r = bar.querySelector('.range line').getBoundingClientRect(); return Math.abs((r.left - w.left) / w.width - 0.25) > 0.02 || Math.abs((r.right - w.left) / w.width - 0.75) > 0.02; }).map(() => 'range')"));
        Assert.Empty(await visit.FindAsync(Contrast.Script));
    }

    [BrowserFact]
    public async Task R8_Enough_peers_show_count_group_and_date()
    {
        ResultView view = ViewOf(new ScoringSettings(), 3);
        Dictionary<string, string> food = new() { ["SECTOR"] = "food" };
        PeerTable peers = PeerTable.Create(Enumerable.Range(0, 12).Select(i => new PeerScore(2 + (7 * i), food))); // 7 of 12 below: 58.3
        view = view with { Peers = peers.Compare(view.Score, food), PeerGroup = LocalizedText.Of(("en", "Food and drink"), ("id", "Makanan dan minuman")), PeersDate = new DateOnly(2026, 11, 20) };
        await using Visit visit = await chromium.VisitAsync();
        await visit.ShowAsync(ResultPage.Render(Instrument, view, Texts.Indonesian));
        Assert.Equal(
            "Di antara 12 usaha bidang \"Makanan dan minuman\" yang menjawab di sini, kira-kira 60 dari 100 bernilai lebih rendah. Mereka bukan sampel dari semua usaha. Dihitung pada 20\u00a0November\u00a02026.",
            await visit.Page.Locator("section[aria-labelledby=peers] p").InnerTextAsync());
    }

    [BrowserFact]
    public async Task Five_levels_carry_their_note_and_fit_a_small_phone()
    {
        ResultView view = ViewOf(new ScoringSettings { Bands = ReadinessBands.FiveLevels }, 3);
        await using Visit visit = await chromium.VisitAsync(new VisitOptions { Width = 320 });
        await visit.ShowAsync(ResultPage.Render(Instrument, view, Texts.Indonesian));
        Assert.Contains("Bukan penilaian resmi INDI 4.0.", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(5, await visit.Page.Locator(".level-names li").CountAsync());
        Assert.False(await visit.IsScrollableSidewaysAsync());
    }

    [Theory]
    [InlineData(49.6, 49)]
    [InlineData(50, 50)]
    [InlineData(24.99, 24)]
    [InlineData(43.75, 44)]
    [InlineData(100, 100)]
    public void A_score_is_never_rounded_into_the_next_level(double score, int shown) => Assert.Equal(shown, Shown.Whole(score, ReadinessBands.Quarters));

    [Theory]
    [InlineData("en", "10,000", "1\u00a0March\u00a02026", "67\u00a0%")]
    [InlineData("id", "10.000", "1\u00a0Maret\u00a02026", "67\u00a0%")]
    public void Numbers_and_dates_are_written_as_the_language_does(string language, string count, string date, string percent)
    {
        Assert.Equal(count, Shown.Count(10_000, language));
        Assert.Equal(date, Shown.Date(new DateOnly(2026, 3, 1), language));
        Assert.Equal(percent, Shown.Percent(2.0 / 3, language));
    }

    [Fact]
    public void Markup_encodes_every_value_and_a_value_is_filled_in_once()
    {
        string hostile = "<b a='x' c=\"y\">&";
        Assert.Equal("<p title=\"&lt;b a=&#x27;x&#x27; c=&quot;y&quot;&gt;&amp;\">&lt;b a=&#x27;x&#x27; c=&quot;y&quot;&gt;&amp;</p>", Html.Of($"<p title=\"{hostile}\">{hostile}</p>").ToString());
        Assert.Equal("{b} and 2", Texts.Fill("{a} and {b}", ("a", "{b}"), ("b", "2")));
    }

    [Theory]
    [InlineData("4", "4", null)]
    [InlineData("1.000", "1000", null)]
    [InlineData("1,000", "1000", null)]
    [InlineData("4.5", null, nameof(FieldFault.NotWhole))]
    [InlineData("empat", null, nameof(FieldFault.NotWhole))]
    [InlineData("-3", null, nameof(FieldFault.OutOfRange))]
    [InlineData("99999999999999999999", null, nameof(FieldFault.NotWhole))]
    public void A_number_is_whole_and_may_have_grouped_digits(string typed, string? stored, string? fault)
    {
        FormReading reading = FormReader.Read(Instrument, [new(Instrument.Items[0].Id, "4"), new("EMP", typed)], asksConsent: false);
        Assert.Equal(stored, reading.Profile.GetValueOrDefault("EMP"));
        Assert.Equal(fault, reading.Errors.Select(error => error.Fault.ToString()).SingleOrDefault());
        Assert.Equal(typed, reading.Fields["EMP"]);
    }

    [Theory]
    [InlineData("6")]
    [InlineData("3.5")]
    [InlineData("dk")]
    [InlineData("١")]
    public void An_answer_that_the_form_does_not_offer_is_refused(string answer)
    {
        string item = Instrument.Items[0].Id;
        FormReading reading = FormReader.Read(Instrument, [new(item, answer), new("unknown", "4"), new(Instrument.Items[1].Id, "DK")], asksConsent: false);
        Assert.Equal([new FieldError(item, FieldFault.NotOffered)], reading.Errors);
        Assert.DoesNotContain("unknown", reading.Fields.Keys);
        Assert.Null(Assert.Single(reading.Answers).Value);
    }

    private static string Sheet(int answer) =>
        $"{{\"answers\":{{{string.Join(',', Instrument.Items.Select(item => string.Create(CultureInfo.InvariantCulture, $"\"{item.Id}\":{(item.IsReversed ? 6 - answer : answer)}")))}}}}}";

    private static ResultView ViewOf(ScoringSettings settings, params int[] answers) => new()
    {
        Score = ReadinessScorer.Create(Instrument, settings).Score(
            [.. answers.Select(answer => new AnswerSheet(Instrument.Items.Select(item => KeyValuePair.Create(item.Id, (double?)(item.IsReversed ? 6 - answer : answer)))))]).Value,
        Date = new DateOnly(2026, 11, 24),
    };
}
