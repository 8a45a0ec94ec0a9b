using Microsoft.Playwright;

[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Toe.Adoption.BrowserTests;

/// <summary>The system's Chromium and one running app, shared by all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string RequiredVariable = "TOE_BROWSER";
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/lib/chromium/chromium"];
    private IPlaywright? playwright;
    private IBrowser? browser;
    private AppProcess? app;

    /// <summary>Where the browser is: where <c>TOE_CHROMIUM</c> says, or where systems put it.</summary>
    internal static string? Path { get; } =
        Environment.GetEnvironmentVariable("TOE_CHROMIUM") is { Length: > 0 } told ? (File.Exists(told) ? told : null) : Places.FirstOrDefault(File.Exists);

    internal static string Missing => "Chromium is not installed (Debian: apt-get install chromium), so what people see in a browser was not checked.";

    internal static bool IsRequired => Environment.GetEnvironmentVariable(RequiredVariable) == "required";

    internal AppProcess App => app ?? throw new InvalidOperationException("The app was not started.");

    public async Task InitializeAsync()
    {
        if (Path is null)
        {
            return;
        }

        app = await AppProcess.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Path,
            // In a container there is no user namespace for the sandbox, and /dev/shm is small.
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    /// <summary>A visit in a context of its own: nothing is kept from another test.</summary>
    internal async Task<Visit> VisitAsync(VisitOptions? options = null)
    {
        Assert.True(Path is not null, Missing);
        return await Visit.StartAsync(browser!, App.Address, options ?? new VisitOptions());
    }
}

/// <summary>Tests that share the browser and the app.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Chromium>
{
    internal const string Name = "browser";
}

/// <summary>A test in the browser. Without Chromium it is skipped and says so, unless TOE_BROWSER=required: then it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>A test that needs Chromium.</summary>
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null && !Chromium.IsRequired)
        {
            Skip = Chromium.Missing;
        }
    }
}

/// <summary>Tests in the browser, skipped or failed without Chromium as <see cref="BrowserFactAttribute"/> says.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Tests that need Chromium.</summary>
    public BrowserTheoryAttribute()
    {
        if (Chromium.Path is null && !Chromium.IsRequired)
        {
            Skip = Chromium.Missing;
        }
    }
}
