using Toe.Adoption.Collections;

namespace Toe.Adoption.Reporting;

/// <summary>A section: what links lead to, its heading, its blocks.</summary>
internal sealed record ReportSection(string Id, string Heading, ValueList<ReportBlock> Blocks);
