using Microsoft.Playwright;

namespace Toe.Adoption.BrowserTests;

/// <summary>Checks F1 to F22 of the form's design: each is named by its number.</summary>
[Collection(BrowserCollection.Name)]
public class FormTests(Chromium chromium)
{
    private const string Radio = "[data-question] input[type=radio]";

    [BrowserFact]
    public async Task F1_Nothing_scrolls_sideways_on_a_small_phone_or_at_400_percent()
    {
        await using Visit visit = await chromium.VisitAsync(new VisitOptions { Width = 320, Height = 640 });
        foreach (string language in new[] { "id", "en" })
        {
            await visit.OpenAsync("/" + language);
            foreach (string page in await visit.FindAsync("() => [...document.querySelectorAll('[data-page]')].map(page => page.id)"))
            {
                await visit.Page.EvaluateAsync("page => { location.hash = '#' + page; }", page);
                await visit.Page.Locator("#" + page).WaitForAsync();
                Assert.False(await visit.IsScrollableSidewaysAsync(), $"{language} {page} scrolls sideways.");
                Assert.Empty(await visit.FindAsync(
                    "() => [...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && getComputedStyle(e).overflow !== 'visible' && e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1 && e.tagName !== 'INPUT').map(e => e.outerHTML.slice(0, 80))"));
            }
        }
    }

    [BrowserFact]
    public async Task F2_Items_are_groups_of_native_radios_whose_label_covers_the_row()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Mulai" }).ClickAsync();
        Assert.Empty(await visit.FindAsync(
            """
            () => [...document.querySelectorAll('[data-question]')].filter(q => q.tagName !== 'FIELDSET' || q.querySelectorAll(':scope > legend').length !== 1
              || !q.querySelector('legend').textContent.trim() || [...q.querySelectorAll('input')].some(i => i.type !== 'radio' || i.closest('label')?.control !== i)).map(q => q.dataset.question)
            """));
        Assert.Empty(await visit.FindAsync(
            """
            () => [...document.querySelectorAll('[data-page]:not([hidden]) .option')].flatMap((row, i, all) => {
              const box = row.getBoundingClientRect(), card = row.parentElement.getBoundingClientRect(), next = all[i + 1]?.getBoundingClientRect();
              const faults = [];
              if (box.height < 48) faults.push(`row ${i} is ${box.height} high`);
              if (box.width < card.width - 60) faults.push(`row ${i} is not full width`);
              if (next && next.top - box.bottom < 8) faults.push(`gap ${i} is ${next.top - box.bottom}`);
              return faults;
            })
            """));
        // The end of the row chooses, too.
        ILocator row = visit.Page.Locator("[data-page]:not([hidden]) .option").Nth(3);
        LocatorBoundingBoxResult box = (await row.BoundingBoxAsync())!;
        await row.ClickAsync(new() { Position = new() { X = box.Width - 6, Y = box.Height - 6 } });
        Assert.True(await row.Locator("input").IsCheckedAsync());
    }

    [BrowserFact]
    public async Task F3_Nothing_is_chosen_at_first_and_nothing_is_required()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        Assert.Equal(0, await visit.Page.Locator("input:checked").CountAsync());
        Assert.Equal(0, await visit.Page.Locator("[required]").CountAsync());
        Assert.Equal(1, await visit.Page.Locator("form[novalidate]").CountAsync());
    }

    [BrowserFact]
    public async Task F4_The_form_has_no_table_slider_or_drag()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/en");
        Assert.Equal(0, await visit.Page.Locator("form :is(table, input[type=range], [draggable=true], select)").CountAsync());
    }

    [BrowserFact]
    public async Task F5_Dont_know_stands_last_apart_and_is_no_number()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        Assert.Empty(await visit.FindAsync(
            """
            () => [...document.querySelectorAll('[data-question]')].filter(q => {
              const values = [...q.querySelectorAll('input')].map(i => i.value);
              const last = q.querySelector('.option:last-child');
              return values.length !== 6 || values.at(-1) !== 'DK' || values.slice(0, -1).some(v => !/^-?\d+$/.test(v)) || last.previousElementSibling.className !== 'or';
            }).map(q => q.dataset.question)
            """));
    }

    [BrowserFact]
    public async Task F6_Options_are_the_same_on_all_items_of_a_scale()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        string[] kinds = await visit.FindAsync(
            "() => [...new Set([...document.querySelectorAll('[data-question]')].map(q => [...q.querySelectorAll('.option')].map(o => o.querySelector('input').value + ' ' + o.textContent.trim()).join('|')))]");
        Assert.Equal(["1 Sangat tidak setuju|2 Tidak setuju|3 Netral|4 Setuju|5 Sangat setuju|DK Tidak tahu / tidak berlaku"], kinds);
    }

    [BrowserFact]
    public async Task F7_Each_page_has_one_h1_of_its_own_and_the_section_is_a_caption()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        List<string> titles = [];
        foreach (string page in await visit.FindAsync("() => [...document.querySelectorAll('[data-page]')].map(page => page.id)"))
        {
            await visit.Page.EvaluateAsync("page => { location.hash = '#' + page; }", page);
            await visit.Page.Locator("#" + page).WaitForAsync();
            string[] visible = await visit.FindAsync("() => [...document.querySelectorAll('h1')].filter(h => h.checkVisibility()).map(h => h.textContent)");
            titles.Add(Assert.Single(visible));
        }

        Assert.Equal(titles.Distinct(), titles);
        Assert.Equal(0, await visit.Page.Locator(":is(h1,h2,h3).caption").CountAsync());
    }

    [BrowserFact]
    public async Task F8_Back_is_a_link_above_and_the_browsers_back_keeps_answers()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Mulai" }).ClickAsync();
        string first = await CurrentAsync(visit);
        await AnswerPageAsync(visit, 3);
        await ContinueAsync(visit);
        string second = await CurrentAsync(visit);
        Assert.NotEqual(first, second);
        ILocator back = visit.Page.Locator($"#{second} a.back"), next = visit.Page.Locator($"#{second} [data-continue]");
        Assert.Equal("Kembali", await back.InnerTextAsync());
        LocatorBoundingBoxResult above = (await back.BoundingBoxAsync())!, below = (await next.BoundingBoxAsync())!;
        Assert.True(above.Y < below.Y);
        Assert.True(Math.Abs(above.X - below.X) < 8, "Both stand at the left.");
        await visit.Page.GoBackAsync();
        await visit.Page.Locator($"#{first}").WaitForAsync(); // the page changes after the address does
        Assert.Equal(first, await CurrentAsync(visit));
        Assert.Equal(0, await visit.Page.Locator($"#{first} [data-question]:not(:has(input:checked))").CountAsync());
        await visit.Page.GoForwardAsync();
        await visit.Page.Locator($"#{second} a.back").ClickAsync();
        await visit.Page.Locator($"#{first}").WaitForAsync();
        Assert.Equal(first, await CurrentAsync(visit));
    }

    [BrowserFact]
    public async Task F9_Tab_enters_a_group_once_arrows_choose_and_nothing_moves()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Mulai" }).ClickAsync();
        string page = await CurrentAsync(visit);
        string[] items = await visit.FindAsync("() => [...document.querySelectorAll('[data-page]:not([hidden]) [data-question]')].map(q => q.dataset.question)");
        foreach (string item in items)
        {
            await TabToAsync(visit, item);
            await visit.Page.Keyboard.PressAsync("Space");
            await visit.Page.Keyboard.PressAsync("ArrowDown");
            Assert.Equal(item + "=2", await FocusedAsync(visit));
            Assert.Equal("2", await visit.EvaluateAsync<string>("name => document.querySelector(`input[name=${name}]:checked`).value", item));
            Assert.Equal(page, await CurrentAsync(visit));
            Assert.True(await visit.EvaluateAsync<bool>("() => { const r = document.activeElement.closest('.option').getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; }"), "The focused row is hidden.");
        }

        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Lanjut", await visit.EvaluateAsync<string>("() => document.activeElement.textContent"));
    }

    [BrowserFact]
    public async Task F11_Progress_is_text_and_focus_moves_to_the_heading()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Mulai" }).ClickAsync();
        int questions = await visit.Page.Locator("[data-question]").CountAsync();
        int parts = await visit.Page.Locator(".progress-text").CountAsync();
        ILocator text = visit.Page.Locator("[data-page]:not([hidden]) .progress-text");
        Assert.Equal($"Bagian 1 dari {parts} · 0 dari {questions} dijawab", await text.InnerTextAsync());
        Assert.Equal("H1", await visit.EvaluateAsync<string>("() => document.activeElement.tagName"));
        Assert.Equal("true", await visit.Page.Locator("[data-page]:not([hidden]) .progress").GetAttributeAsync("aria-hidden"));
        int answered = await AnswerPageAsync(visit, 4);
        await ContinueAsync(visit);
        Assert.Equal($"Bagian 2 dari {parts} · {answered} dari {questions} dijawab", await text.InnerTextAsync());
        Assert.Equal("H1", await visit.EvaluateAsync<string>("() => document.activeElement.tagName"));
        Assert.StartsWith(await visit.Page.Locator("h1:visible").InnerTextAsync(), await visit.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task F12_Answers_survive_reload_language_and_a_closed_tab_and_can_be_deleted()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Mulai" }).ClickAsync();
        int answered = await AnswerPageAsync(visit, 4);
        await visit.Page.GetByText("Tersimpan di perangkat ini").Locator("visible=true").WaitForAsync();
        await visit.Page.ReloadAsync();
        Assert.Equal(answered, await visit.Page.Locator($"{Radio}:checked").CountAsync());
        await visit.Page.Locator("a[data-language]").ClickAsync();
        await visit.ArriveAsync("/en#.*");
        Assert.Equal(answered, await visit.Page.Locator($"{Radio}:checked").CountAsync());
        await visit.NewTabAsync("/id");
        await visit.Page.GetByText($"Anda sudah menjawab {answered} dari").WaitForAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Hapus jawaban dari perangkat ini" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Hapus", Exact = true }).ClickAsync();
        await visit.Page.GetByText("Jawaban sudah dihapus dari perangkat ini.").WaitForAsync();
        Assert.Equal(0, await visit.Page.Locator("input:checked").CountAsync());
        Assert.Equal(0, await visit.EvaluateAsync<int>("() => localStorage.length"));
    }

    [BrowserFact]
    public async Task F12_With_storage_blocked_the_form_says_so_and_works()
    {
        await using Visit visit = await chromium.VisitAsync(new VisitOptions { HasStorage = false });
        await visit.OpenAsync("/id");
        await visit.Page.GetByText("Peramban ini tidak menyimpan jawaban.").First.WaitForAsync();
        await visit.FillAsync((_, _) => "4");
        // The language switch has nothing to read from, so it carries the answers itself.
        await visit.Page.Locator("a[data-language]").ClickAsync();
        await visit.ArriveAsync("/en.*");
        Assert.Equal(await visit.Page.Locator("[data-question]").CountAsync(), await visit.Page.Locator($"{Radio}:checked").CountAsync());
        await visit.Page.EvaluateAsync("() => { location.hash = '#p-check'; }");
        await visit.Page.Locator("[data-send]").ClickAsync();
        await visit.ArriveAsync("/en/result");
    }

    [BrowserFact]
    public async Task F13_The_language_switch_is_a_link_in_its_own_language()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        ILocator link = visit.Page.Locator("a[data-language]");
        Assert.Equal(("en", "en", "English"), (await link.GetAttributeAsync("lang"), await link.GetAttributeAsync("hreflang"), await link.InnerTextAsync()));
        Assert.Equal("id", await visit.EvaluateAsync<string>("() => document.documentElement.lang"));
        await link.ClickAsync();
        await visit.ArriveAsync("/en");
        Assert.Equal("en", await visit.EvaluateAsync<string>("() => document.documentElement.lang"));
        Assert.Equal("Bahasa Indonesia", await link.InnerTextAsync());
        Assert.Equal(0, await link.Locator("img, svg").CountAsync());
    }

    [BrowserFact]
    public async Task F14_Errors_stand_in_title_summary_and_beside_the_field()
    {
        foreach (bool hasScript in new[] { true, false })
        {
            await using Visit visit = await chromium.VisitAsync(new VisitOptions { HasScript = hasScript });
            visit.ExpectRefusal();
            await visit.OpenAsync(hasScript ? "/id#p-check" : "/id");
            await visit.Page.Locator("[data-send]").ClickAsync();
            await visit.Page.Locator("#errors").WaitForAsync();
            Assert.StartsWith("Kesalahan: ", await visit.Page.TitleAsync(), StringComparison.Ordinal);
            Assert.Equal("errors", await visit.Page.Locator("main > *").First.GetAttributeAsync("id"));
            ILocator links = visit.Page.Locator("#errors a");
            Assert.Equal(["Jawab sedikitnya satu pertanyaan sebelum melihat hasil", "Pilih apakah jawaban Anda boleh disimpan"], await links.AllInnerTextsAsync());
            if (hasScript)
            {
                Assert.Equal("errors", await visit.EvaluateAsync<string>("() => document.activeElement.id"));
            }

            for (int i = 0; i < 2; i++)
            {
                ILocator control = visit.Page.Locator((await links.Nth(i).GetAttributeAsync("href"))!);
                Assert.Equal("true", await control.GetAttributeAsync("aria-invalid"));
                string described = (await control.GetAttributeAsync("aria-describedby"))!.Split(' ')[^1];
                Assert.Equal(await links.Nth(i).InnerTextAsync(), await visit.Page.Locator("#" + described).TextContentAsync());
            }

            await links.First.ClickAsync();
            Assert.Equal((await links.First.GetAttributeAsync("href"))![1..], await visit.Page.Locator("input:focus").GetAttributeAsync("id"));
        }
    }

    [BrowserFact]
    public async Task F15_Nothing_is_checked_on_blur_the_server_checks_again_and_keeps_what_was_typed()
    {
        await using Visit visit = await chromium.VisitAsync(new VisitOptions { HasScript = false });
        visit.ExpectRefusal();
        await visit.OpenAsync("/id");
        await visit.Page.Locator("[data-question] input[value='4']").First.CheckAsync();
        await visit.Page.Locator("#EMP-1").FillAsync("empat");
        await visit.Page.Locator("#firmName-1").FillAsync("Warung Ibu Sari");
        await visit.Page.Locator("#firmName-1").BlurAsync();
        Assert.Equal(0, await visit.Page.Locator(".error").CountAsync());
        await visit.Page.Locator("input[name=consent][value=no]").CheckAsync();
        await visit.Page.Locator("[data-send]").ClickAsync();
        await visit.Page.Locator("#errors").WaitForAsync();
        Assert.Contains("harus berupa bilangan bulat, misalnya 4", await visit.Page.Locator("#errors").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("empat", await visit.Page.Locator("#EMP-1").InputValueAsync());
        Assert.Equal("Warung Ibu Sari", await visit.Page.Locator("#firmName-1").InputValueAsync());
        Assert.Equal(1, await visit.Page.Locator($"{Radio}:checked").CountAsync());
    }

    [BrowserFact]
    public async Task F17_Check_page_lists_open_parts_first_and_each_has_its_change_link()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        await visit.FillAsync((_, i) => i == 0 ? null : "4", consent: null);
        await visit.Page.EvaluateAsync("() => { location.hash = '#p-check'; }");
        ILocator lists = visit.Page.Locator("[data-check] ul");
        Assert.Equal(2, await lists.CountAsync());
        // One part with a question left open, and the questions about the firm.
        Assert.Equal(2, await lists.First.Locator("li").CountAsync());
        Assert.Matches("^([0-9]+) dari (?!\\1 )[0-9]+ dijawab$", await lists.First.Locator("span").First.InnerTextAsync());
        Assert.All(await lists.Nth(1).Locator("span").AllInnerTextsAsync(), text => Assert.Matches("^([0-9]+) dari \\1 dijawab$", text));
        string[] names = await visit.FindAsync("() => [...document.querySelectorAll('[data-check] a')].map(a => a.textContent.trim())");
        Assert.Equal(names.Distinct(), names);
        Assert.All(names, name => Assert.Matches("^Ubah .+", name));
    }

    [BrowserFact]
    public async Task F18_Reduced_motion_means_no_transition()
    {
        const string Moving = "() => [...document.querySelectorAll('*')].filter(e => getComputedStyle(e).transitionDuration !== '0s' || getComputedStyle(e).scrollBehavior === 'smooth').map(e => parseFloat(getComputedStyle(e).transitionDuration))";
        await using Visit still = await chromium.VisitAsync(new VisitOptions { ReducesMotion = true });
        await still.OpenAsync("/id");
        Assert.Empty(await still.FindAsync(Moving));
        await using Visit moving = await chromium.VisitAsync();
        await moving.OpenAsync("/id");
        Assert.All(await moving.FindAsync(Moving), seconds => Assert.True(double.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture) <= 0.15));
    }

    [BrowserFact]
    public async Task F19_Without_script_the_whole_form_is_there_and_the_result_arrives()
    {
        await using Visit visit = await chromium.VisitAsync(new VisitOptions { HasScript = false });
        await visit.OpenAsync("/id");
        int questions = await visit.Page.Locator("[data-question]:visible").CountAsync();
        Assert.True(questions > 30);
        for (int i = 0; i < questions; i++)
        {
            await visit.Page.Locator("[data-question]").Nth(i).Locator("input[value='2']").CheckAsync();
        }

        await visit.Page.Locator("input[name=consent][value=yes]").CheckAsync();
        await visit.Page.Locator("[data-send]").ClickAsync();
        await visit.ArriveAsync("/id/result");
        Assert.Contains($"Dihitung dari {questions} dari {questions} jawaban", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task F22_No_control_is_an_icon_alone()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/en");
        Assert.Empty(await visit.FindAsync("() => [...document.querySelectorAll('a, button, summary')].filter(e => !e.textContent.trim()).map(e => e.outerHTML)"));
    }

    internal static async Task<string> CurrentAsync(Visit visit) =>
        await visit.EvaluateAsync<string>("() => document.querySelector('[data-page]:not([hidden])').id");

    internal static async Task<int> AnswerPageAsync(Visit visit, int answer)
    {
        ILocator options = visit.Page.Locator($"[data-page]:not([hidden]) [data-question] input[value='{answer}']");
        int count = await options.CountAsync();
        for (int i = 0; i < count; i++)
        {
            await options.Nth(i).CheckAsync();
        }

        return count;
    }

    internal static async Task ContinueAsync(Visit visit)
    {
        string before = await CurrentAsync(visit);
        await visit.Page.Locator("[data-page]:not([hidden]) [data-continue]").ClickAsync();
        await visit.Page.WaitForFunctionAsync("page => document.querySelector('[data-page]:not([hidden])').id !== page", before);
    }

    private static async Task TabToAsync(Visit visit, string item)
    {
        await visit.Page.Keyboard.PressAsync("Tab");
        if (!(await FocusedAsync(visit)).StartsWith(item + "=", StringComparison.Ordinal))
        {
            // From the heading: the Back link was behind it, so the first Tab already reaches the first group.
            Assert.Fail($"Tab did not reach {item} but {await FocusedAsync(visit)}.");
        }
    }

    private static async Task<string> FocusedAsync(Visit visit) =>
        await visit.EvaluateAsync<string>("() => `${document.activeElement.name ?? document.activeElement.tagName}=${document.activeElement.value ?? ''}`");
}
