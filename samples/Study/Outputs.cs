using Toe.Adoption.Reporting;

namespace Toe.Adoption.Samples.Study;

/// <summary>The files that results go to; null for none.</summary>
/// <param name="Json">The result for other programs.</param>
/// <param name="Report">The report for readers.</param>
/// <param name="Wording">How the report is worded.</param>
internal sealed record Outputs(string? Json, string? Report, ReportSettings Wording);
