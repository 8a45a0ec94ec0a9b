using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>The position on the scale of levels: parts with printed bounds, a marker with a shape, and the names of the levels.</summary>
internal static class LevelFigure
{
    public static Html Render(Texts texts, ReadinessBands bands, double overall, ReadinessBand level, int shown)
    {
        string language = texts.Language;
        (ReadinessBand Band, double To)[] parts =
            [.. bands.Bands.Select((band, i) => (band, i + 1 < bands.Bands.Count ? bands.Bands[i + 1].From : 100.0))];
        bool isEven = parts.All(part => Math.Abs(part.To - part.Band.From - (100.0 / parts.Length)) < 1e-9);
        string label = Texts.Fill(
            texts.ScaleLabel, ("n", Shown.Count(shown, language)), ("k", Shown.Count(parts.Length, language)), ("level", level.Name.In(language)));
        Html bounds = Html.Join(parts.Select((part, i) => Html.Of(
            $"""<text x="{part.Band.From}%" y="58" text-anchor="{(i == 0 ? "start" : "middle")}">{Shown.Whole(part.Band.From)}</text>""")));
        return Html.Of($"""
            <div class="levels">
            <svg class="level-scale" width="100%" height="62" role="img" aria-label="{label}">
            {parts.Select(part => Html.Of($"""<rect class="{(part.Band.Id == level.Id ? "here" : "part")}" x="{part.Band.From}%" y="22" width="{part.To - part.Band.From}%" height="20"/>"""))}
            {bounds}<text x="100%" y="58" text-anchor="end">100</text>
            <svg x="{overall}%" y="0" overflow="visible"><polygon class="pointer" points="0,22 -8,8 8,8"/><line class="pointer" x1="0" x2="0" y1="20" y2="42"/></svg>
            </svg>
            <ol class="level-names {(isEven ? $"even-{parts.Length}" : "listed")}">
            {parts.Select(part => Html.Of($"""<li{Html.When(part.Band.Id == level.Id, () => Html.Of($" class=\"here\" aria-current=\"true\""))}>{part.Band.Name.In(language)}</li>"""))}
            </ol>
            </div>
            """);
    }

    public static Html Table(Texts texts, ReadinessBands bands) => Html.Of($"""
        <table class="plain"><caption>{texts.LevelsTable}</caption>
        <thead><tr><th scope="col">{texts.Level}</th><th scope="col" class="value">{texts.FromTo}</th></tr></thead>
        <tbody>{bands.Bands.Select(band => Html.Of($"""<tr><th scope="row">{band.Name.In(texts.Language)}</th><td class="value">{Shown.Whole(band.From)}</td></tr>"""))}</tbody></table>
        """);
}
