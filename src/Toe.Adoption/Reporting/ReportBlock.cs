using Toe.Adoption.Collections;
using Toe.Adoption.Figures;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Reporting;

/// <summary>What stands below a heading: the closed family of what a report is made of.</summary>
internal abstract record ReportBlock;

/// <summary>A paragraph.</summary>
internal sealed record ParagraphBlock(Prose Prose) : ReportBlock;

/// <summary>A list; one that tells results has no marks.</summary>
internal sealed record ListBlock(ValueList<Prose> Items) : ReportBlock;

/// <summary>A heading inside a section.</summary>
internal sealed record HeadingBlock(string Words) : ReportBlock;

/// <summary>A numbered table.</summary>
internal sealed record TableBlock(string Id, string Number, Table Table) : ReportBlock
{
    /// <summary>Its call-out.</summary>
    public LinkRun Link => new(Id, Number);
}

/// <summary>A numbered figure, with the text that draws it where Markdown can, and the tables that its numbers stand in.</summary>
internal sealed record FigureBlock(string Id, string Number, Figure Figure, string? Mermaid, Prose Tables) : ReportBlock
{
    /// <summary>Its call-out.</summary>
    public LinkRun Link => new(Id, Number);
}

/// <summary>Terms and what they mean.</summary>
internal sealed record TermsBlock(ValueList<(string Term, Prose Meaning)> Terms) : ReportBlock;

/// <summary>The works that are cited.</summary>
internal sealed record ReferencesBlock(ValueList<Reference> References) : ReportBlock;
