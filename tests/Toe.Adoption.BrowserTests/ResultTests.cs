using Microsoft.Playwright;

namespace Toe.Adoption.BrowserTests;

/// <summary>Checks R1 to R16 of the result's design: each is named by its number.</summary>
[Collection(BrowserCollection.Name)]
public class ResultTests(Chromium chromium)
{
    private const string Hostile = "<img src=x onerror=alert(1)>\"'</h1><script>alert(2)</script> \u202Egnp";

    [BrowserFact]
    public async Task R1_The_first_screen_of_a_phone_says_who_how_far_and_on_what_grounds()
    {
        await using Visit visit = await ResultAsync();
        foreach (ILocator shown in new[]
                 {
                     visit.Page.Locator("h1 .firm"), visit.Page.Locator(".lead strong"), visit.Page.Locator(".big"),
                     visit.Page.GetByText("Dihitung dari "), visit.Page.GetByText("Apa artinya?"),
                 })
        {
            LocatorBoundingBoxResult box = (await shown.BoundingBoxAsync())!;
            Assert.True(box.Y >= 0 && box.Y + box.Height <= 844, $"{await shown.InnerTextAsync()} ends at {box.Y + box.Height}.");
        }
    }

    [BrowserFact]
    public async Task R2_The_level_is_a_word_a_number_and_a_place_on_a_scale_with_bounds()
    {
        await using Visit visit = await ResultAsync(width: 320);
        Assert.Equal("mulai berkembang", await visit.Page.Locator(".lead strong").InnerTextAsync());
        Assert.Matches("^[0-9]+ dari 100$", (await visit.Page.Locator(".big").InnerTextAsync()).ReplaceLineEndings(" "));
        Assert.Equal(["0", "25", "50", "75", "100"], await visit.Page.Locator(".level-scale text").AllTextContentsAsync());
        Assert.Equal(1, await visit.Page.Locator(".level-scale polygon.pointer").CountAsync());
        Assert.Equal("Mulai berkembang", await visit.Page.Locator(".level-names [aria-current]").InnerTextAsync());
        Assert.Empty(await visit.FindAsync(
            """
            () => { const names = [...document.querySelectorAll('.level-names li')].map(li => { const r = document.createRange(); r.selectNodeContents(li); return r.getBoundingClientRect(); });
              return names.flatMap((a, i) => names.slice(i + 1).filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map(() => i)); }
            """));
    }

    [BrowserFact]
    public async Task R3_At_most_three_priorities_by_gap_with_one_step_each_and_no_word_of_causes()
    {
        await using Visit visit = await ResultAsync();
        string[] priorities = [.. await visit.Page.Locator(".priorities li").AllInnerTextsAsync()];
        Assert.InRange(priorities.Length, 1, 3);
        Assert.All(priorities, text => Assert.Matches("(?s)[0-9]+.*target.*[0-9]+.*selisih [0-9]+ poin.*Langkah pertama: .+", text));
        string all = await visit.Page.Locator("main").InnerTextAsync();
        string caveat = "Ini tidak membuktikan penyebab hasil Anda.";
        Assert.Contains(caveat, all, StringComparison.Ordinal);
        Assert.DoesNotContain("penyebab", all.Replace(caveat, "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [BrowserFact]
    public async Task R4_Advice_is_grouped_by_addressee_the_firm_first_and_says_why()
    {
        await using Visit visit = await ResultAsync();
        IReadOnlyList<string> groups = await visit.Page.Locator("section[aria-labelledby=advice] h3").AllInnerTextsAsync();
        Assert.Equal("Untuk Anda", groups[0]);
        Assert.Equal(groups.Distinct(), groups);
        IReadOnlyList<string> reasons = await visit.Page.Locator(".why").AllInnerTextsAsync();
        Assert.Equal(await visit.Page.Locator(".advice li").CountAsync(), reasons.Count);
        Assert.All(reasons, reason => Assert.Matches("^Ditampilkan karena .+ bernilai [0-9,]+, di (bawah|atas) [0-9,]+\\.$", reason));
    }

    [BrowserFact]
    public async Task R5_R6_Bars_share_one_scale_match_their_numbers_and_barriers_are_apart_and_hatched()
    {
        await using Visit visit = await ResultAsync();
        Assert.Empty(await visit.FindAsync(
            """
            () => [...document.querySelectorAll('.bars tbody tr:not(.unscored)')].filter(row => {
              const bar = row.querySelector('.bar'), length = bar.querySelector('.length').getBoundingClientRect(), scale = bar.getBoundingClientRect();
              const value = Number(row.querySelector('.value').textContent), target = bar.querySelector('.target').getBoundingClientRect();
              const expected = row.closest('table').querySelector('.target-name').textContent.match(/\d+/)[0];
              return Math.abs(length.left - scale.left) > 2 || Math.abs(100 * length.width / scale.width - value) > 2
                || Math.abs(100 * (target.left + target.width / 2 - scale.left) / scale.width - expected) > 1.5;
            }).map(row => row.textContent)
            """));
        Assert.Equal(["target 60", "target 40"], await visit.Page.Locator(".target-name").AllTextContentsAsync());
        ILocator heading = visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Hambatan: makin kecil makin baik" });
        Assert.Equal(1, await heading.CountAsync());
        Assert.Equal(["url(#bar-burden)"], await visit.FindAsync("() => [...new Set([...document.querySelectorAll('.bar.burden .length')].map(r => r.getAttribute('fill')))]"));
        // Inside a dimension the largest gap comes first.
        Assert.Empty(await visit.FindAsync(
            "() => [...document.querySelectorAll('.bars:first-of-type tbody')].filter(b => { const v = [...b.querySelectorAll('.part:not(.unscored) .value')].map(c => Number(c.textContent)); return v.some((x, i) => i && x < v[i - 1]); }).map(b => b.textContent)"));
    }

    [BrowserFact]
    public async Task R7_What_cannot_be_scored_shows_a_dash_the_reason_and_no_bar()
    {
        await using Visit visit = await ResultAsync();
        ILocator row = visit.Page.Locator("tr.unscored");
        Assert.Equal(1, await row.CountAsync());
        Assert.Equal("–", await row.Locator(".value").InnerTextAsync());
        Assert.Matches("^Belum bisa dihitung: 1 dari 4 .+, perlu 3\\.$", await row.Locator(".reason").InnerTextAsync());
        Assert.Equal(0, await row.Locator("svg.bar").CountAsync());
    }

    [BrowserFact]
    public async Task R7_One_answer_alone_gives_no_number_and_the_reason()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.AnswerAllAsync("en", (_, i) => i == 0 ? "4" : null);
        Assert.Equal("Your readiness cannot be scored yet.", await visit.Page.Locator(".lead").InnerTextAsync());
        Assert.Equal(0, await visit.Page.Locator(".big, .level-scale, svg.bar").CountAsync());
        Assert.DoesNotContain("0", await visit.FindAsync("() => [...document.querySelectorAll('.bars td.value')].map(c => c.textContent).filter(t => t === '0')"));
    }

    [BrowserFact]
    public async Task R8_Too_few_peers_are_not_shown_and_the_page_says_why()
    {
        await using Visit visit = await ResultAsync();
        Assert.Matches("^Belum ditampilkan: usaha serupa yang menjawab di sini kurang dari 10, ", await visit.Page.Locator("section[aria-labelledby=peers] p").First.InnerTextAsync());
    }

    [BrowserFact]
    public async Task R9_Each_chart_stands_in_a_table_with_caption_and_scopes()
    {
        await using Visit visit = await ResultAsync();
        Assert.Equal(0, await visit.Page.Locator("svg.bar:not(table svg)").CountAsync());
        Assert.Equal(0, await visit.Page.Locator("table:not(:has(caption))").CountAsync());
        Assert.Equal(0, await visit.Page.Locator("th:not([scope])").CountAsync());
        // The levels of the scale stand in a table of their own.
        Assert.Equal(["0", "25", "50", "75"], await visit.FindAsync("() => [...document.querySelectorAll('.tables table:last-child td')].map(c => c.textContent)"));
    }

    [BrowserFact]
    public async Task R11_The_page_says_which_questions_and_weights_and_offers_files()
    {
        await using Visit visit = await ResultAsync();
        IReadOnlyList<string> facts = await visit.Page.Locator(".facts code").AllInnerTextsAsync();
        Assert.Matches("^[a-z0-9-]+$", facts[0]);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+$", facts[1]);
        Assert.Matches("^[0-9a-f]{8}$", facts[2]);
        Assert.Contains("Semua bidang berbobot sama.", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        foreach ((string button, string file) in new[] { ("Unduh CSV (tabel)", ".csv"), ("Unduh JSON (semua angka)", ".json") })
        {
            IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());
            Assert.EndsWith(file, download.SuggestedFilename, StringComparison.Ordinal);
            Assert.Contains(facts[0], await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);
        }
    }

    [BrowserFact]
    public async Task R12_Numbers_for_people_are_whole()
    {
        await using Visit visit = await ResultAsync();
        string text = await visit.EvaluateAsync<string>("() => { const main = document.querySelector('main').cloneNode(true); main.querySelectorAll('code').forEach(c => c.remove()); return main.textContent; }");
        Assert.DoesNotMatch("[0-9][.,][0-9]", text);
    }

    [BrowserFact]
    public async Task R13_Paper_shows_no_buttons_and_no_dark_colors()
    {
        await using Visit visit = await chromium.VisitAsync(new VisitOptions { Width = 794, IsDark = true });
        await visit.AnswerAllAsync("id", Sample.Answer, "Warung Ibu Sari");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(0, await visit.Page.Locator("button:visible, .language:visible").CountAsync());
        Assert.Equal("rgb(255, 255, 255)", await visit.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Empty(await visit.FindAsync("() => [...document.querySelectorAll('a')].filter(a => a.checkVisibility() && getComputedStyle(a).textDecorationLine !== 'none').map(a => a.textContent)"));
    }

    [BrowserFact]
    public async Task R14_Headings_step_down_without_gaps_and_there_is_one_main_and_a_skip_link()
    {
        await using Visit visit = await ResultAsync();
        int[] levels = [.. (await visit.FindAsync("() => [...document.querySelectorAll('h1,h2,h3,h4')].map(h => h.tagName[1])")).Select(level => level[0] - '0')];
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.Equal(1, await visit.Page.Locator("main").CountAsync());
        await visit.Page.EvaluateAsync("() => document.activeElement.blur()");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await visit.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [BrowserFact]
    public async Task R15_A_hostile_name_is_text_and_a_long_one_wraps()
    {
        await using Visit visit = await chromium.VisitAsync(new VisitOptions { Width = 320 });
        visit.Page.Dialog += (_, dialog) => Assert.Fail($"A dialog opened: {dialog.Message}");
        await visit.AnswerAllAsync("id", (_, _) => "4", Hostile);
        Assert.Equal(Hostile, await visit.Page.Locator("h1 .firm").TextContentAsync());
        Assert.Equal(0, await visit.Page.Locator("main img, main script").CountAsync());
        Assert.False(await visit.IsScrollableSidewaysAsync());
        // The name also travels in a field of the downloads' form.
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ubah jawaban" }).ClickAsync();
        await visit.ArriveAsync("/id.*");
        Assert.Equal(Hostile, await visit.Page.Locator("#firmName-1").InputValueAsync());
        Assert.Equal(0, await visit.Page.Locator("input[name=consent]:checked").CountAsync());
        await visit.AnswerAllAsync("id", (_, _) => "4", new string('W', 200));
        Assert.Equal(200, (await visit.Page.Locator("h1 .firm").TextContentAsync())!.Length);
        Assert.False(await visit.IsScrollableSidewaysAsync());
    }

    [BrowserFact]
    public async Task R16_Text_and_bars_keep_their_contrast_in_both_themes()
    {
        foreach (bool isDark in new[] { false, true })
        {
            await using Visit visit = await chromium.VisitAsync(new VisitOptions { IsDark = isDark });
            await visit.OpenAsync("/id");
            await visit.FillAsync(Sample.Answer, consent: null);
            foreach (string page in await visit.FindAsync("() => [...document.querySelectorAll('[data-page]')].map(page => page.id)"))
            {
                await visit.Page.EvaluateAsync("page => { location.hash = '#' + page; }", page);
                await visit.Page.Locator("#" + page).WaitForAsync();
                Assert.Empty(await visit.FindAsync(Contrast.Script));
            }

            await visit.AnswerAllAsync("id", Sample.Answer, "Warung Ibu Sari");
            Assert.Empty(await visit.FindAsync(Contrast.Script));
        }
    }

    private async Task<Visit> ResultAsync(int width = 390)
    {
        Visit visit = await chromium.VisitAsync(new VisitOptions { Width = width });
        return await visit.AnswerAllAsync("id", Sample.Answer, "Warung Ibu Sari");
    }
}
