using System.Text;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Reporting;

/// <summary>A report in GitHub-flavored Markdown.</summary>
internal static class MarkdownReport
{
    public static string Render(ReportDocument document)
    {
        List<string> parts = [$"# {Encode(document.Title)}", MarkdownRenderer.Start(Encode(document.About))];
        parts.AddRange(document.Opening.Concat(document.Drawn).SelectMany(Blocks));
        for (int i = 0; i < document.Sections.Count; i++)
        {
            parts.Add(Text.Invariant($"## {i + 1}. {Encode(document.Sections[i].Heading)}"));
            parts.AddRange(document.Sections[i].Blocks.SelectMany(Blocks));
        }

        return string.Join("\n\n", parts) + "\n";
    }

    private static IEnumerable<string> Blocks(ReportBlock block) => block switch
    {
        ParagraphBlock paragraph => [Line(paragraph.Prose)],
        HeadingBlock heading => ["## " + Encode(heading.Words)],
        ListBlock list => [string.Join('\n', list.Items.Select(item => "- " + Line(item)))],
        TableBlock table => [$"**{Encode(table.Number)}**", MarkdownRenderer.Render(table.Table)],
        FigureBlock { Mermaid: { } mermaid } figure => [FigureTitle(figure), $"```mermaid\n{mermaid.TrimEnd()}\n```", Show(figure.Tables), Encode(figure.Figure.Note)],
        FigureBlock figure => [FigureTitle(figure), Show(figure.Tables), Encode(figure.Figure.Note)],
        TermsBlock terms => [string.Join('\n', terms.Terms.Select(term => $"- **{Encode(term.Term)}**: {Show(term.Meaning)}"))],
        ReferencesBlock references => [string.Join('\n', references.References.Select(reference => "- " + Encode(reference.Entry.Replace("*", "", StringComparison.Ordinal))))],
        _ => throw new InvalidOperationException($"{block.GetType().Name} has no form in Markdown."),
    };

    private static string FigureTitle(FigureBlock figure) => $"**{Encode(figure.Number)}** {Encode(figure.Figure.Title)}";

    private static string Line(Prose prose) => MarkdownRenderer.Start(Show(prose));

    private static string Show(Prose prose)
    {
        var text = new StringBuilder();
        foreach (Run run in prose.Runs)
        {
            text.Append(Encode(run switch
            {
                WordsRun words => words.Words,
                AuthorRun author => author.Words,
                NameRun name => name.Name,
                EnglishRun english => english.Words,
                LinkRun link => link.Words,
                _ => throw new InvalidOperationException($"{run.GetType().Name} has no form in Markdown."),
            }));
        }

        return text.ToString();
    }

    private static string Encode(string text) => MarkdownRenderer.Encode(text);
}
