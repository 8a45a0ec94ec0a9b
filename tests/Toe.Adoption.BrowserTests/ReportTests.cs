using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Toe.Adoption.BrowserTests;

/// <summary>Checks P1 to P12 of the report's design: each is named by its number. P13, the same bytes, is a test of the library.</summary>
[Collection(BrowserCollection.Name)]
public partial class ReportTests(Chromium chromium)
{
    private const string Hostile = "<img src=x onerror=alert(1)>'</title></script><script>alert(2)</script>";

    // Playwright's own route for the page is the one request; a visit complains about the console by itself.
    [BrowserTheory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task P1_Nothing_runs_and_nothing_is_requested(string language)
    {
        await using Visit visit = await chromium.VisitAsync(new VisitOptions());
        List<string> requests = [];
        visit.Page.Request += (_, request) => requests.Add(request.Url);
        await visit.ShowAsync(BundledReport.Html(language));
        Assert.Single(requests);
        Assert.Equal(0, await visit.Page.Locator("script:not([type='application/json']), link, img, iframe, object, embed, form, base, details").CountAsync());
        Assert.Matches(
            "^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'; base-uri 'none'; form-action 'none'$",
            await visit.Page.Locator("meta[http-equiv=Content-Security-Policy]").GetAttributeAsync("content") ?? "");
        Assert.Empty(await visit.FindAsync(
            "() => [...document.querySelectorAll('*')].flatMap(e => [...e.attributes]).map(a => a.name).filter(n => n === 'style' || n.startsWith('on') || n === 'src')"));

        // The one style sheet counts: the policy knows its hash.
        Assert.Equal("17px", await visit.EvaluateAsync<string>("() => getComputedStyle(document.body).fontSize"));
        using JsonDocument result = JsonDocument.Parse(await visit.Page.Locator("#toe-result").TextContentAsync() ?? "");
        Assert.Equal(420, result.RootElement.GetProperty("data").GetProperty("rows").GetInt32());
    }

    [BrowserFact]
    public async Task P1_The_policy_stops_what_somebody_puts_in()
    {
        await using Visit visit = await chromium.VisitAsync(new VisitOptions());
        visit.ExpectComplaints();
        await visit.ShowAsync(BundledReport.Html("en").Replace("</main>", "<script>document.title = 'ran'</script><img src=\"/x.png\"></main>", StringComparison.Ordinal));
        Assert.NotEqual("ran", await visit.Page.TitleAsync());
        Assert.Contains(visit.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task P2_P3_The_first_page_says_the_answer_and_the_warnings_and_sections_follow_the_order_of_a_results_chapter()
    {
        await using Visit visit = await ShowAsync("en");
        string top = await visit.Page.Locator("header").InnerTextAsync();
        Assert.Matches("(?s)AI adoption by small firms.*n\u00A0=\u00A0420.*24 November 2026.*Toe.Adoption [0-9].*seed 2026", top);
        Assert.Equal(
            ["In short", "Read this first", "Contents", "1. Sample and screening", "2. Measurement model", "3. Discriminant validity", "4. Structural model", "5. Model fit",
                "6. Robustness", "7. Methods", "8. References", "9. Glossary"],
            await visit.Page.Locator("h2").AllInnerTextsAsync());
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        Assert.Equal(1, await visit.Page.Locator("main").CountAsync());
        Assert.Matches("[0-9]+ of 12 expected paths have a 95\u00A0% confidence interval [(]CI[)] that excludes zero", await visit.Page.Locator("main li").First.InnerTextAsync());
    }

    [BrowserTheory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task P4_P5_P6_Tables_have_rules_only_where_they_belong_aligned_numbers_and_possible_p_values(string language)
    {
        await using Visit visit = await ShowAsync(language);
        Assert.Empty(await visit.FindAsync(
            """
            () => [...document.querySelectorAll('table, th, td')].filter(e => { const s = getComputedStyle(e);
              return s.borderLeftWidth !== '0px' || s.borderRightWidth !== '0px' || (e.matches('td, tbody th') && (s.borderTopWidth !== '0px' || s.borderBottomWidth !== '0px')); })
              .map(e => e.textContent)
            """));
        Assert.Empty(await visit.FindAsync(
            "() => [...document.querySelectorAll('.toe-number')].filter(e => getComputedStyle(e).textAlign !== 'right' || !getComputedStyle(e).fontVariantNumeric.includes('tabular-nums')).map(e => e.textContent)"));

        // The same number of decimals down each column.
        Assert.Empty(await visit.FindAsync(
            """
            () => [...document.querySelectorAll('table')].flatMap(table => [...table.tHead.rows[0].cells].map((head, i) => {
              const decimals = new Set([...table.tBodies[0].rows].map(row => row.cells[i].textContent).filter(t => /^[−]?[0-9]*[.,][0-9]+$/.test(t)).map(t => t.split(/[.,]/)[1].length));
              return decimals.size > 1 ? `${table.closest('.toe-table').id}: ${head.textContent}` : null; })).filter(Boolean)
            """));
        string text = await visit.Page.Locator("main").InnerTextAsync();
        Assert.DoesNotMatch(@"p = 0?[.,]0+\b(?![0-9])", text);
        Assert.DoesNotMatch("\u22120?[.,]0+(?![0-9])", text);
        Assert.Contains("p < " + (language == "id" ? "0,001" : ".001"), text, StringComparison.Ordinal);
        string[] heads = await visit.FindAsync("() => [...document.querySelectorAll('#table-paths thead th')].map(e => e.textContent)");
        Assert.Single(heads, head => head.Contains("95\u00A0%", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task P7_A_verdict_is_a_word_with_a_mark_and_stands_beside_its_guideline_and_source()
    {
        await using Visit visit = await ShowAsync("en");
        Assert.True(await visit.Page.Locator("tr:has(> :text-matches('^(●.met|◐.borderline|○.not.met)[ᵃ-ᵿ]?$'))").CountAsync() > 100);
        Assert.Empty(await visit.FindAsync(
            """
            () => [...document.querySelectorAll('table')].flatMap(table => { const at = [...table.tHead.rows[0].cells].map(c => c.textContent); const verdict = at.indexOf('Verdict');
              return verdict < 0 ? [] : [...table.tBodies[0].rows].filter(row => !/^(●\s*met|◐\s*borderline|○\s*not\s*met|–)[ᵃ-ᵿ]?$/.test(row.cells[verdict].textContent)
                || (row.cells[verdict].textContent !== '–' && row.cells[at.indexOf('Guideline')].textContent === '–')).map(row => row.textContent); })
            """));
        Assert.DoesNotMatch("(?i)overall", string.Join(' ', await visit.Page.Locator("tbody th").AllInnerTextsAsync()));
    }

    [BrowserFact]
    public async Task P8_The_language_of_the_document_is_that_of_its_words_and_numbers_and_names_say_theirs()
    {
        await using Visit visit = await ShowAsync("id");
        Assert.Equal("id", await visit.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Empty(await visit.FindAsync("() => [...document.querySelectorAll('td.toe-number')].map(e => e.textContent).filter(t => t.includes('.'))"));
        Assert.Empty(await visit.FindAsync(
            "() => [...document.querySelectorAll('tbody th, td, li')].filter(e => e.childNodes.length && [...e.childNodes].some(n => n.nodeType === 3 && /Relative advantage|Adoption intention/.test(n.textContent))).map(e => e.textContent)"));
        Assert.True(await visit.Page.Locator("[lang=en]:text-is('Relative advantage')").CountAsync() > 10);

        // Every text that does not say to be English, but for the titles of works.
        string[] texts = await visit.FindAsync(
            """
            () => { const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT); const texts = [];
              while (walker.nextNode()) { const node = walker.currentNode; if (!node.parentElement.closest('[lang=en], .toe-references, script, svg') && node.textContent.trim()) texts.push(node.textContent); }
              return texts; }
            """);
        Assert.True(texts.Length > 1000);
        Assert.DoesNotContain(texts, text => EnglishWord().IsMatch(text));
    }

    [BrowserFact]
    public async Task P9_Everything_is_reached_from_the_text_and_no_link_leads_nowhere()
    {
        await using Visit visit = await ShowAsync("en");
        Assert.Empty(await visit.FindAsync("() => [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1)).filter(id => !document.getElementById(id))"));
        Assert.Empty(await visit.FindAsync("() => [...document.querySelectorAll('.toe-table, .toe-figure')].map(e => e.id).filter(id => !document.querySelector(`a[href=\"#${id}\"]`))"));
        Assert.Empty(await visit.FindAsync("() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.filter((id, i) => ids.indexOf(id) !== i); }"));
        string[] numbers = await visit.FindAsync("() => [...document.querySelectorAll('.toe-table > .toe-title b')].map(e => e.textContent)");
        Assert.Equal(Enumerable.Range(1, numbers.Length).Select(i => $"Table {i}"), numbers);
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task P10_The_page_never_scrolls_sideways_and_wide_things_scroll_by_themselves(int width)
    {
        foreach (string language in new[] { "en", "id" })
        {
            await using Visit visit = await ShowAsync(language, new VisitOptions { Width = width });
            Assert.False(await visit.IsScrollableSidewaysAsync());
            Assert.Empty(await visit.FindAsync(
                "() => [...document.querySelectorAll('.toe-scroll')].filter(e => e.tabIndex !== 0 || e.getAttribute('role') !== 'region' || !document.getElementById(e.getAttribute('aria-labelledby'))).map(e => e.textContent)"));

            // What is wider than its place scrolls in a region that the keyboard reaches; what fits a large screen is neither a landmark nor a stop there.
            Assert.Empty(await visit.FindAsync(
                "() => [...document.querySelectorAll('.toe-table > div, .toe-figure > div')].filter(e => e.scrollWidth > e.clientWidth && (e.focus(), document.activeElement !== e)).map(e => e.parentElement.id)"));
            string[] stops = await visit.FindAsync("() => [...document.querySelectorAll('.toe-scroll')].filter(e => (e.focus(), document.activeElement === e)).map(e => e.parentElement.id)");
            Assert.True(width == 1280 ? stops.Length <= 1 : stops.Length > 5, string.Join(' ', stops));
            Assert.True(await visit.EvaluateAsync<bool>("() => [...document.querySelectorAll('.toe-scroll > *')].every(e => getComputedStyle(e).visibility === 'visible')"));
        }
    }

    [BrowserFact]
    public async Task P11_Paper_is_light_and_repeats_heads_and_hides_nothing()
    {
        await using Visit visit = await ShowAsync("en", new VisitOptions { Width = 658, Height = 986, IsDark = true });
        Assert.Equal("rgb(18, 23, 29)", await visit.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.Equal("rgb(255, 255, 255)", await visit.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(26, 34, 44)", await visit.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('#figure-model svg text.toe-fill-text')).fill"));
        Assert.Equal("table-header-group", await visit.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('thead')).display"));
        Assert.Equal("avoid", await visit.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.toe-figure')).breakInside"));
        Assert.Empty(await visit.FindAsync(Contrast.Script));

        // Tables fit the paper: 174 mm between the margins of A4.
        Assert.Empty(await visit.FindAsync("() => [...document.querySelectorAll('.toe-table:not(.toe-wide) table, svg')].filter(e => e.getBoundingClientRect().width > 658).map(e => e.closest('[id]').id)"));
        byte[] pdf = await visit.Page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.True(pdf.Length > 100_000);
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task P12_Text_is_large_enough_lines_are_short_and_contrast_is_enough_in_light_and_dark(bool isDark)
    {
        await using Visit visit = await ShowAsync("en", new VisitOptions { Width = 1280, IsDark = isDark });
        Assert.Equal("26.35px", await visit.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main p')).lineHeight"));
        Assert.Empty(await visit.FindAsync("() => [...document.querySelectorAll('main > p, section > p, main li')].filter(e => e.getBoundingClientRect().width > 68 * 11).map(e => e.textContent)"));
        Assert.Empty(await visit.FindAsync(Contrast.Script));
    }

    [BrowserFact]
    public async Task Hostile_names_are_text()
    {
        await using Visit visit = await chromium.VisitAsync(new VisitOptions { Width = 320 });
        await visit.ShowAsync(BundledReport.HtmlWith(Hostile));
        Assert.Equal(Hostile, await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Equal(Hostile, await visit.Page.TitleAsync());
        Assert.Equal(0, await visit.Page.Locator("img, script:not(#toe-result)").CountAsync());
        Assert.False(await visit.IsScrollableSidewaysAsync());
    }

    [BrowserFact]
    public async Task Pictures_of_the_first_page()
    {
        foreach (int width in new[] { 320, 1280 })
        {
            foreach (bool isDark in new[] { false, true })
            {
                await using Visit visit = await ShowAsync(width == 320 ? "id" : "en", new VisitOptions { Width = width, Height = 2600, IsDark = isDark });
                await Screens.ShootAsync(visit, $"report-{width}-{(isDark ? "dark" : "light")}", fullPage: false);
            }
        }
    }

    [GeneratedRegex(@"(?i)\b(the|and|of|with|is|are|not|table|figure|note|met|at least|at most|interval is|by|from|which)\b")]
    private static partial Regex EnglishWord();

    private async Task<Visit> ShowAsync(string language, VisitOptions? options = null)
    {
        Visit visit = await chromium.VisitAsync(options ?? new VisitOptions { Width = 1280 });
        await visit.ShowAsync(BundledReport.Html(language));
        return visit;
    }
}
