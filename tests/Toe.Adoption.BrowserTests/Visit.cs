using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Toe.Adoption.BrowserTests;

/// <summary>How somebody visits: screen, theme, with or without script or storage.</summary>
internal sealed record VisitOptions
{
    public int Width { get; init; } = 390;

    public int Height { get; init; } = 844;

    public bool IsDark { get; init; }

    public bool HasScript { get; init; } = true;

    public bool HasStorage { get; init; } = true;

    public bool ReducesMotion { get; init; }
}

/// <summary>A page in the browser. When it is left, nothing may have stood in the console, and no request may have left the app's origin.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly List<string> complaints = [];
    private bool isOfflineExpected;
    private bool areComplaintsExpected;

    private Visit(IBrowserContext context, IPage page, Uri address)
    {
        Context = context;
        Page = page;
        Address = address;
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; private set; }

    public Uri Address { get; }

    public static async Task<Visit> StartAsync(IBrowser browser, Uri address, VisitOptions options)
    {
        IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            ViewportSize = new ViewportSize { Width = options.Width, Height = options.Height },
            ColorScheme = options.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = options.ReducesMotion ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            JavaScriptEnabled = options.HasScript,
            Locale = "en-US",
        });
        context.SetDefaultTimeout(30_000);
        if (!options.HasStorage)
        {
            await context.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });");
        }

        Visit visit = new(context, await context.NewPageAsync(), address);
        visit.Watch();
        return visit;
    }

    public async Task OpenAsync(string path) => await Page.GotoAsync(path);

    /// <summary>Shows a page that this test made, at the app's address: style sheet and script are the app's own.</summary>
    public async Task ShowAsync(string html)
    {
        await Page.RouteAsync("**/shown", route => route.FulfillAsync(new RouteFulfillOptions { Body = html, ContentType = "text/html; charset=utf-8" }));
        await OpenAsync("/shown");
    }

    /// <summary>Closes the tab and opens another one.</summary>
    public async Task NewTabAsync(string path)
    {
        await Page.CloseAsync();
        Page = await Context.NewPageAsync();
        Watch();
        await OpenAsync(path);
    }

    /// <summary>From here on the console may tell of requests that failed.</summary>
    public async Task GoOfflineAsync()
    {
        isOfflineExpected = true;
        await Context.SetOfflineAsync(true);
    }

    public Task GoOnlineAsync() => Context.SetOfflineAsync(false);

    /// <summary>The test looks at the complaints itself.</summary>
    public void ExpectComplaints() => areComplaintsExpected = true;

    /// <summary>What stood in the console so far, and which requests left the origin.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>A page with status 4xx is told in the console by the browser itself.</summary>
    public void ExpectRefusal() => isOfflineExpected = true;

    public async Task<T> EvaluateAsync<T>(string script, object? argument = null) => await Page.EvaluateAsync<T>(script, argument);

    /// <summary>The strings that a script finds.</summary>
    public async Task<string[]> FindAsync(string script) => (await EvaluateAsync<JsonElement>(script)).EnumerateArray().Select(found => found.ToString()).ToArray();

    public async Task<bool> IsScrollableSidewaysAsync() => await EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth");

    /// <summary>Opens the form in a language, answers with the given answer on every question, and sends it.</summary>
    public async Task<Visit> AnswerAllAsync(string language, Func<string, int, string?> answer, string? firm = null, string consent = "no")
    {
        await OpenAsync("/" + language);
        await FillAsync(answer, firm, consent);
        await Page.EvaluateAsync("() => { location.hash = '#p-check'; }");
        await Page.Locator("[data-send]").ClickAsync();
        await ArriveAsync("/result");
        return this;
    }

    /// <summary>Waits until the address ends as the pattern says and the page is there. Asks the page, for under load the browser's news of a navigation was seen to be missed.</summary>
    public async Task ArriveAsync(string end)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex(end + "$"), new() { Timeout = 30_000 });
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>Fills in the form without moving through it.</summary>
    public async Task FillAsync(Func<string, int, string?> answer, string? firm = null, string? consent = "no")
    {
        string[] items = await FindAsync("() => [...document.querySelectorAll('[data-question]')].map(question => question.dataset.question)");
        Dictionary<string, string?> answers = items.Select((item, i) => (item, answer(item, i))).Where(pair => pair.Item2 is not null).ToDictionary(pair => pair.item, pair => pair.Item2);
        if (consent is not null)
        {
            answers["consent"] = consent;
        }

        await Page.EvaluateAsync(
            """
            ({ answers, firm }) => {
              const form = document.getElementById('form');
              for (const [name, value] of Object.entries(answers)) {
                const radio = form.querySelector(`input[name="${name}"][value="${value}"]`);
                if (radio) radio.checked = true;
              }
              if (firm) form.elements.firmName.value = firm;
              form.dispatchEvent(new Event('change', { bubbles: true }));
            }
            """,
            new { answers, firm });
    }

    public async ValueTask DisposeAsync()
    {
        await Context.CloseAsync();
        Assert.True(areComplaintsExpected || complaints.Count == 0, string.Join(Environment.NewLine, complaints));
    }

    private void Watch()
    {
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !(isOfflineExpected && message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)))
            {
                complaints.Add($"Console: {message.Text}");
            }
        };
        Page.PageError += (_, error) => complaints.Add($"Script: {error}");
        Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                complaints.Add($"A request left the origin: {request.Url}");
            }
        };
    }
}
