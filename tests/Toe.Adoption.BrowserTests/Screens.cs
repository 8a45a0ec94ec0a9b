using Microsoft.Playwright;

namespace Toe.Adoption.BrowserTests;

/// <summary>
/// The pictures of docs/screenshots, which a person judges: <c>TOE_SCREENSHOTS=docs/screenshots dotnet test --filter Screens</c> makes them anew.
/// Without the variable nothing is written, and the test shows that the pages can be pictured.
/// </summary>
[Collection(BrowserCollection.Name)]
public class Screens(Chromium chromium)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("TOE_SCREENSHOTS");

    [BrowserFact]
    public async Task Pages_at_three_widths_in_light_and_dark()
    {
        foreach (int width in new[] { 320, 390, 1280 })
        {
            foreach (bool isDark in new[] { false, true })
            {
                await using Visit visit = await chromium.VisitAsync(new VisitOptions { Width = width, IsDark = isDark });
                string name = $"{width}-{(isDark ? "dark" : "light")}";
                string language = width == 1280 ? "en" : "id";
                await visit.OpenAsync("/" + language);
                await ShootAsync(visit, $"start-{name}");
                await visit.FillAsync(Sample.Answer, "Warung Ibu Sari", consent: null);
                await visit.Page.EvaluateAsync("() => { location.hash = '#' + document.querySelectorAll('[data-page=items]')[1].id; }");
                await visit.Page.Locator("h1:focus").WaitForAsync();
                await ShootAsync(visit, $"form-{name}");
                await visit.Page.EvaluateAsync("() => { location.hash = '#p-check'; }");
                await visit.Page.Locator("[data-check] ul").First.WaitForAsync();
                await ShootAsync(visit, $"check-{name}");
                await visit.AnswerAllAsync(language, Sample.Answer, "Warung Ibu Sari", "yes");
                await ShootAsync(visit, $"result-{name}");
            }
        }
    }

    [BrowserFact]
    public async Task Errors_probe_profile_and_focus_on_a_phone()
    {
        foreach (bool isDark in new[] { false, true })
        {
            await using Visit visit = await chromium.VisitAsync(new VisitOptions { IsDark = isDark });
            string theme = isDark ? "dark" : "light";
            await visit.OpenAsync("/id");
            await visit.Page.Locator("[data-start]").ClickAsync();
            await visit.Page.Locator("[data-page]:not([hidden]) input").First.CheckAsync();
            await visit.Page.Locator("[data-page]:not([hidden]) [data-continue]").ClickAsync();
            await visit.Page.Locator("[data-probe]").WaitForAsync();
            await visit.Page.Keyboard.PressAsync("Tab");
            await ShootAsync(visit, $"probe-390-{theme}");
            await visit.Page.EvaluateAsync("() => { location.hash = '#p-profile'; }");
            await visit.Page.Locator("#EMP-1").FillAsync("empat");
            await visit.Page.Locator("#p-profile [data-continue]").ClickAsync();
            await visit.Page.Locator("#errors").WaitForAsync();
            await visit.Page.Keyboard.PressAsync("Tab");
            await ShootAsync(visit, $"errors-390-{theme}");
            await visit.OpenAsync("/id?again");
            await visit.Page.Locator("[data-resume-continue]").WaitForAsync();
            await visit.Page.Keyboard.PressAsync("Tab");
            await ShootAsync(visit, $"resume-390-{theme}");
        }
    }

    [BrowserFact]
    public async Task The_result_on_paper()
    {
        await using Visit visit = await chromium.VisitAsync(new VisitOptions { Width = 794, Height = 1123, IsDark = true });
        await visit.AnswerAllAsync("id", Sample.Answer, "Warung Ibu Sari", "yes");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await ShootAsync(visit, "result-print");
        if (Folder is not null)
        {
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Null });
            await visit.Page.PdfAsync(new() { Path = Path.Combine(Path.GetTempPath(), "readiness-print.pdf"), PreferCSSPageSize = true });
        }
    }

    internal static async Task ShootAsync(Visit visit, string name, bool fullPage = true)
    {
        byte[] picture = await visit.Page.ScreenshotAsync(new PageScreenshotOptions { FullPage = fullPage, Animations = ScreenshotAnimations.Disabled });
        Assert.NotEmpty(picture);
        if (Folder is not null)
        {
            await File.WriteAllBytesAsync(Path.Combine(Folder, name + ".png"), picture);
        }
    }
}

/// <summary>A firm's answers: weak in organization, one area with too few answers.</summary>
internal static class Sample
{
    public static string? Answer(string item, int position) => item switch
    {
        "TM1" => "2",
        _ when item.StartsWith("TM", StringComparison.Ordinal) => null,
        _ when position % 17 == 5 => "DK",
        _ when item.StartsWith("DL", StringComparison.Ordinal) => "2",
        _ when item.StartsWith("GS", StringComparison.Ordinal) => position % 2 == 0 ? "1" : "3",
        _ => (2 + (position % 3)).ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
