using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Reporting;

/// <summary>A report as one file of HTML.</summary>
internal sealed partial class HtmlReport
{
    private static readonly Phrase Contents = new("Contents", "Isi");
    private static readonly Phrase Skip = new("Skip to the results", "Langsung ke hasil");

    // Text of 15 px is 8 pt high at the usual width of a figure on A4 in portrait; what is wider gets a page in landscape.
    private const double WidestInPortrait = 936;

    private readonly ReportDocument document;
    private readonly StringBuilder html = new();
    private readonly string language;
    private readonly string? namesLanguage;

    private HtmlReport(ReportDocument document)
    {
        this.document = document;
        language = document.Settings.Language;
        namesLanguage = document.Settings.NamesLanguage is { } names && names != language ? names : null;
    }

    public static string Render(ReportDocument document) => new HtmlReport(document).Render();

    private string Render()
    {
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{ReportStyle.Hash}'; base-uri 'none'; form-action 'none'\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title>{HtmlText.Encode(document.Title)}</title>\n<style>{ReportStyle.Sheet}</style>\n</head>\n<body>\n");
        html.Append(CultureInfo.InvariantCulture, $"<a class=\"toe-skip\" href=\"#results\">{HtmlText.Encode(Skip.In(language))}</a>\n");
        html.Append(CultureInfo.InvariantCulture, $"<header>\n<h1>{(document.IsTitled ? HtmlText.Encode(document.Title) : HtmlRenderer.Name(document.Title, namesLanguage))}</h1>\n<p class=\"toe-about\">{HtmlText.Encode(document.About)}</p>\n</header>\n<main id=\"results\" tabindex=\"-1\">\n");
        Blocks(document.Opening);
        Navigation();
        Blocks(document.Drawn);
        for (int i = 0; i < document.Sections.Count; i++)
        {
            ReportSection section = document.Sections[i];
            html.Append(Text.Invariant($"<section aria-labelledby=\"{section.Id}\">\n<h2 id=\"{section.Id}\">{i + 1}. {HtmlText.Encode(section.Heading)}</h2>\n"));
            Blocks(section.Blocks);
            html.Append("</section>\n");
        }

        // A data block is not run, and JSON as it is written here has no "<" that could end it.
        return html.Append("</main>\n<script type=\"application/json\" id=\"toe-result\">\n").Append(document.Json)
            .Append("\n</script>\n</body>\n</html>\n").ToString();
    }

    private void Navigation()
    {
        html.Append(CultureInfo.InvariantCulture, $"<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{HtmlText.Encode(Contents.In(language))}</h2>\n<ol>\n");
        foreach (ReportSection section in document.Sections)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{section.Id}\">{HtmlText.Encode(section.Heading)}</a></li>\n");
        }

        html.Append("</ol>\n</nav>\n");
    }

    private void Blocks(ValueList<ReportBlock> blocks)
    {
        foreach (ReportBlock block in blocks)
        {
            html.Append(block switch
            {
                ParagraphBlock paragraph => $"<p>{Show(paragraph.Prose)}</p>\n",
                HeadingBlock heading => $"<h2>{HtmlText.Encode(heading.Words)}</h2>\n",
                ListBlock list => $"<ul>\n{string.Concat(list.Items.Select(item => $"<li>{Show(item)}</li>\n"))}</ul>\n",
                TableBlock table => HtmlRenderer.Render(table.Table, new HtmlFrame(language) { Id = table.Id, Number = table.Number, NamesLanguage = namesLanguage }),
                FigureBlock figure => Figure(figure),
                TermsBlock terms => $"<dl>\n{string.Concat(terms.Terms.Select(term => $"<dt>{HtmlText.Encode(term.Term)}</dt>\n<dd>{Show(term.Meaning)}</dd>\n"))}</dl>\n",
                ReferencesBlock references => $"<ul class=\"toe-references\">\n{string.Concat(references.References.Select(Entry))}</ul>\n",
                _ => throw new InvalidOperationException($"{block.GetType().Name} has no form in HTML."),
            });
        }
    }

    private string Figure(FigureBlock block) =>
        $"<div class=\"toe-figure{(block.Figure.Width > WidestInPortrait ? " toe-wide" : "")}\" id=\"{block.Id}\">\n<p class=\"toe-title\" id=\"{block.Id}-title\"><b>{HtmlText.Encode(block.Number)}</b> <i>{HtmlText.Encode(block.Figure.Title)}</i></p>\n"
        + $"{HtmlRenderer.OpenScroll(block.Id, scrollsOnScreen: false)}{block.Figure.ToInlineSvg(block.Id + "-svg")}</div>\n"
        + $"<p class=\"toe-note\">{HtmlRenderer.NoteWord(language)}{HtmlText.Encode(block.Figure.Note)} {Show(block.Tables)}</p>\n</div>\n";

    // Titles of works stand between asterisks; an address is shown as such, on paper too.
    private static string Entry(Reference reference) =>
        $"<li id=\"{reference.Id}\">{Address().Replace(Work().Replace(HtmlText.Encode(reference.Entry), "<i>$1</i>"), "<a href=\"https://doi.org/$1\">https://doi.org/$1</a>")}</li>\n";

    private string Show(Prose prose) => string.Concat(prose.Runs.Select(run => run switch
    {
        WordsRun words => HtmlText.Encode(words.Words),
        AuthorRun author => HtmlText.Encode(author.Words),
        NameRun name => HtmlRenderer.Name(name.Name, namesLanguage),
        EnglishRun english => HtmlRenderer.Name(english.Words, language == "en" ? null : "en"),
        LinkRun link => $"<a href=\"#{link.Id}\">{HtmlText.Encode(link.Words)}</a>",
        _ => throw new InvalidOperationException($"{run.GetType().Name} has no form in HTML."),
    }));

    [GeneratedRegex(@"\*([^*]+)\*")]
    private static partial Regex Work();

    [GeneratedRegex(@"doi:(\S+[\w)])")]
    private static partial Regex Address();
}
