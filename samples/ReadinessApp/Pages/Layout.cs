namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>What surrounds each page: head, site name, language switch.</summary>
internal static class Layout
{
    public static string Document(Texts texts, string title, Html languageSwitch, Html main, string bodyClass = "")
    {
        PageAssets assets = PageAssets.Instance;
        Html page = Html.Of($"""
            <!DOCTYPE html>
            <html lang="{texts.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <title>{title}</title>
            <link rel="icon" href="{assets.Address("icon.svg")}" type="image/svg+xml">
            <link rel="stylesheet" href="{assets.Address("app.css")}">
            <script type="module" blocking="render" src="{assets.Address("app.js")}"></script>
            </head>
            <body class="{bodyClass}">
            <a class="skip" href="#main">{texts.SkipToContent}</a>
            <header class="site">
            <a class="site-name" href="/{texts.Language}">{texts.Site}</a>
            {languageSwitch}
            </header>
            <main id="main" tabindex="-1">
            {main}
            </main>
            </body>
            </html>

            """);
        return page.ToString();
    }

    /// <summary>The same page in the other language, reached by a link.</summary>
    public static Html LanguageLink(Texts texts) => Html.Of(
        $"""<a class="language" data-language href="/{texts.Other.Language}" lang="{texts.Other.Language}" hreflang="{texts.Other.Language}">{texts.Other.LanguageName}</a>""");

    /// <summary>The "not yet validated" notice; it says what it means in place.</summary>
    public static Html Notice(Texts texts, string? instrumentNotice) => Html.Of($"""
        <div class="notice">
        <p>{Html.Emphasized(texts.NotValidatedShort)}</p>
        <details>
        <summary>{texts.WhatThisMeans}</summary>
        <p>{texts.NotValidatedLong}</p>
        {Html.When(instrumentNotice is not null, () => Html.Of($"<p>{instrumentNotice}</p>"))}
        {Html.When(texts == Texts.Indonesian, () => Html.Of($"<p>{texts.Translation}</p>"))}
        </details>
        </div>
        """);
}
