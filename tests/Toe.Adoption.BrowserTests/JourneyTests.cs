using System.Text.Json;
using Microsoft.Playwright;

namespace Toe.Adoption.BrowserTests;

/// <summary>What an owner does from the first page to the file on the phone, and what happens when the network or the server fails.</summary>
[Collection(BrowserCollection.Name)]
public class JourneyTests(Chromium chromium)
{
    [BrowserFact]
    public async Task An_owner_answers_in_Indonesian_by_keyboard_alone_and_takes_the_result_along()
    {
        await using Visit visit = await chromium.VisitAsync();
        IKeyboard keyboard = visit.Page.Keyboard;
        await visit.OpenAsync("/id");
        await TabUntilAsync(visit, "Mulai");
        await keyboard.PressAsync("Enter");
        int parts = await visit.Page.Locator("[data-page=items]").CountAsync();
        for (int part = 0; part < parts; part++)
        {
            string page = await FormTests.CurrentAsync(visit);
            int items = await visit.Page.Locator($"#{page} [data-question]").CountAsync();
            for (int item = 0; item < items; item++)
            {
                await keyboard.PressAsync("Tab");
                await keyboard.PressAsync("Space");
                await keyboard.PressAsync("ArrowDown");
            }

            await TabUntilAsync(visit, "Lanjut");
            await keyboard.PressAsync("Enter");
            await visit.Page.WaitForFunctionAsync("page => document.querySelector('[data-page]:not([hidden])').id !== page", page);
        }

        Assert.Equal("p-profile", await FormTests.CurrentAsync(visit));
        await TabUntilAsync(visit, "firmName");
        await keyboard.TypeAsync("Warung Ibu Sari");
        // Enter in a text field goes on; it does not send the form.
        await keyboard.PressAsync("Enter");
        await visit.Page.Locator("#p-check:not([hidden])").WaitForAsync();
        await TabUntilAsync(visit, "consent");
        await keyboard.PressAsync("Space");
        await TabUntilAsync(visit, "Lihat hasil");
        await keyboard.PressAsync("Enter");
        await visit.ArriveAsync("/id/result");

        Assert.Equal("Hasil: Warung Ibu Sari", await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Contains("dalam kesiapan memakai AI", await visit.Page.Locator(".lead").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator(".advice li").CountAsync() > 0);
        Assert.Equal(0, await visit.EvaluateAsync<int>("() => localStorage.length"));
        string number = await visit.Page.Locator(".big strong").InnerTextAsync();

        string json = await DownloadAsync(visit, "Unduh JSON (semua angka)");
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
        Assert.DoesNotContain("Warung", await DownloadAsync(visit, "Unduh CSV (tabel)"), StringComparison.Ordinal);

        await TabUntilAsync(visit, "English");
        await keyboard.PressAsync("Enter");
        await visit.ArriveAsync("/en/result");
        Assert.Equal("Result: Warung Ibu Sari", await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Equal(number, await visit.Page.Locator(".big strong").InnerTextAsync());
        // Stored once, deleted by its key.
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Delete stored answers" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Stored answers deleted" }).WaitForAsync();
    }

    [BrowserFact]
    public async Task Skipped_questions_are_asked_about_once_and_never_block()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        await visit.Page.Locator("[data-start]").ClickAsync();
        string page = await FormTests.CurrentAsync(visit);
        int items = await visit.Page.Locator($"#{page} [data-question]").CountAsync();
        await visit.Page.Locator($"#{page} [data-continue]").ClickAsync();
        Assert.Contains($"{items} pertanyaan di halaman ini belum dijawab.", await visit.Page.Locator("[data-probe]").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Jawab", Exact = true }).ClickAsync();
        Assert.True(await visit.EvaluateAsync<bool>("() => document.activeElement.type === 'radio'"));
        await FormTests.ContinueAsync(visit);
        Assert.NotEqual(page, await FormTests.CurrentAsync(visit));
    }

    [BrowserFact]
    public async Task Without_a_connection_the_page_keeps_the_answers_and_tries_again()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        await visit.FillAsync((_, _) => "3");
        await visit.Page.EvaluateAsync("() => { location.hash = '#p-check'; }");
        await visit.GoOfflineAsync();
        await visit.Page.Locator("[data-send]").ClickAsync();
        await visit.Page.GetByText("Tidak ada koneksi. Jawaban Anda aman di perangkat ini.").WaitForAsync();
        await visit.GoOnlineAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Coba lagi" }).ClickAsync();
        await visit.ArriveAsync("/id/result");
    }

    [BrowserFact]
    public async Task A_refused_form_tells_nothing_of_it_and_the_answers_are_still_there()
    {
        await using Visit visit = await chromium.VisitAsync();
        visit.ExpectRefusal();
        await visit.OpenAsync("/id");
        await visit.FillAsync((_, _) => "3");
        await visit.Page.EvaluateAsync("() => { const form = document.getElementById('form'); form.enctype = 'multipart/form-data'; form.submit(); }");
        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Formulir tidak bisa dibaca" }).WaitForAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Kembali ke formulir" }).ClickAsync();
        await visit.Page.GetByText("Anda sudah menjawab").WaitForAsync();
    }

    [BrowserFact]
    public async Task Answers_to_other_questions_are_told_and_those_that_fit_are_kept()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        await visit.FillAsync((_, i) => i < 5 ? "3" : null);
        await visit.Page.EvaluateAsync(
            "() => { const key = localStorage.key(0), kept = JSON.parse(localStorage.getItem(key)); kept.hash = 'other'; kept.fields.GONE1 = '4'; localStorage.setItem(key, JSON.stringify(kept)); }");
        await visit.Page.ReloadAsync();
        await visit.Page.GetByText("Pertanyaan berubah sejak Anda mulai. 5 jawaban masih sesuai").WaitForAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Mulai lagi" }).ClickAsync();
        Assert.Equal(0, await visit.Page.Locator("input:checked").CountAsync());
    }

    [BrowserFact]
    public async Task Consent_is_never_kept_and_never_chosen_for_the_next_visit()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        await visit.FillAsync((_, _) => "3", consent: "yes");
        Assert.DoesNotContain("consent", await KeptAsync(visit), StringComparison.Ordinal);
        // What an earlier version of the page kept is not taken either.
        await visit.Page.EvaluateAsync(
            "() => { const key = localStorage.key(0), kept = JSON.parse(localStorage.getItem(key)); kept.fields.consent = 'yes'; localStorage.setItem(key, JSON.stringify(kept)); }");
        await visit.Page.ReloadAsync();
        await visit.Page.GetByText("Anda sudah menjawab").WaitForAsync();
        Assert.Equal(0, await visit.Page.Locator("input[name=consent]:checked").CountAsync());
        Assert.True(await visit.Page.Locator("[data-question] input:checked").CountAsync() > 0);
    }

    [BrowserFact]
    public async Task A_firms_name_is_kept_while_its_check_is_open_and_greets_no_other_firm()
    {
        await using Visit visit = await chromium.VisitAsync();
        await visit.OpenAsync("/id");
        await visit.FillAsync((_, _) => "3", firm: "Warung Ibu Sari");
        await visit.Page.ReloadAsync();
        Assert.Equal("Warung Ibu Sari", await visit.Page.Locator("[name=firmName]").InputValueAsync());
        await visit.AnswerAllAsync("id", (_, _) => "3", firm: "Warung Ibu Sari", consent: "yes");
        Assert.Equal(0, await visit.EvaluateAsync<int>("() => localStorage.length"));

        // Changing the answers of a check that was sent shows the name and keeps it no more, in either language.
        await visit.Page.Locator("button[formaction='/id']").ClickAsync();
        await visit.ArriveAsync("/id#p-check");
        Assert.Equal("Warung Ibu Sari", await visit.Page.Locator("[name=firmName]").InputValueAsync());
        Assert.DoesNotContain("Warung", await KeptAsync(visit), StringComparison.Ordinal);
        await visit.Page.Locator("a[data-language]").ClickAsync();
        await visit.ArriveAsync("/en#p-check");
        Assert.Equal("Warung Ibu Sari", await visit.Page.Locator("[name=firmName]").InputValueAsync());
        // The key of the stored answers stays with them: it is not kept, and goes when another firm begins on the page.
        Assert.DoesNotContain("receipt", await KeptAsync(visit), StringComparison.Ordinal);
        Assert.Equal(1, await visit.Page.Locator("#form [name=receipt]").CountAsync());
        await visit.Page.Locator("#p-check [data-delete] button").ClickAsync();
        await visit.Page.Locator("#p-check [data-delete] .box button").First.ClickAsync();
        Assert.Equal(0, await visit.Page.Locator("#form [name=receipt]").CountAsync());
        await visit.FillAsync((_, _) => "3");
        await visit.NewTabAsync("/en");
        await visit.Page.GetByText("You answered").WaitForAsync();
        Assert.Equal("", await visit.Page.Locator("[name=firmName]").InputValueAsync());
    }

    [BrowserFact]
    public async Task A_check_that_was_sent_and_never_answered_keeps_no_name()
    {
        await using Visit visit = await chromium.VisitAsync();
        visit.ExpectRefusal();
        TaskCompletionSource sent = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await visit.Page.RouteAsync("**/id/result", async route =>
        {
            await route.AbortAsync();
            sent.SetResult();
        });
        await visit.OpenAsync("/id");
        await visit.FillAsync((_, _) => "3", firm: "Warung Ibu Sari");
        await visit.Page.EvaluateAsync("() => { location.hash = '#p-check'; }");
        await visit.Page.Locator("[data-send]").ClickAsync();
        await sent.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await visit.NewTabAsync("/id");
        await visit.Page.GetByText("Anda sudah menjawab").WaitForAsync();
        Assert.Equal("", await visit.Page.Locator("[name=firmName]").InputValueAsync());
        Assert.DoesNotContain("Warung", await KeptAsync(visit), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Pages_allow_nothing_from_elsewhere_and_hold_no_inline_style_or_script()
    {
        await using Visit visit = await chromium.VisitAsync();
        IResponse response = (await visit.Page.GotoAsync("/id"))!;
        string policy = response.Headers["content-security-policy"];
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator("[style], style, script:not([src])").CountAsync());
        await visit.AnswerAllAsync("en", Sample.Answer);
        Assert.Equal(0, await visit.Page.Locator("[style], style, script:not([src])").CountAsync());
    }

    private static async Task<string> KeptAsync(Visit visit) => await visit.EvaluateAsync<string>("() => localStorage.getItem(localStorage.key(0))");

    private static async Task TabUntilAsync(Visit visit, string target)
    {
        for (int i = 0; i < 80; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            string focused = await visit.EvaluateAsync<string>("() => document.activeElement.name || document.activeElement.textContent.trim()");
            if (focused == target)
            {
                return;
            }
        }

        Assert.Fail($"The Tab key never reached '{target}'.");
    }

    private static async Task<string> DownloadAsync(Visit visit, string button)
    {
        await TabUntilAsync(visit, button);
        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Keyboard.PressAsync("Enter"));
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
