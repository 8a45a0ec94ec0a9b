using System.Text.RegularExpressions;
using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;
using Toe.Adoption.Tests.Assessment;
using Toe.Adoption.Tests.Figures;

namespace Toe.Adoption.Tests.Reporting;

/// <summary>P12: every abbreviation is spelled where the running text first uses it, and explained in the glossary.</summary>
public partial class SpellingTests
{
    // Formats and a hash, which no one reads by their long names.
    private static readonly string[] Known = ["HTML", "JSON", "SHA"];

    private static readonly BootstrapSettings Few = new() { Seed = 1, Resamples = 30, Method = IntervalMethod.BiasCorrectedAccelerated };

    private static readonly Lazy<ModelAssessment[]> Assessments = new(() =>
    [
        ModelAssessment.Create(FigureStudy.Fit, FigureStudy.Bootstrap),
        ModelAssessment.Create(Assessed.Consistent, Bootstrap.Run(Assessed.Consistent, Few).Value),
        ModelAssessment.Create(Assessed.ModeB, Bootstrap.Run(Assessed.ModeB, Few).Value),
        ModelAssessment.Create(Assessed.Four, evidence: new FurtherEvidence
        {
            ExactFit = ExactFit.Test(Assessed.Four, Few with { Method = IntervalMethod.Percentile }).Value,
            Measurement = MeasurementBootstrap.Run(Assessed.Four, Few with { Method = IntervalMethod.Percentile }).Value,
        }, guidelines: Guidelines.Hair2022 with { MaximumHtmt = 0.05, MinimumAve = 0.99 }),
    ]);

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void P12_An_abbreviation_is_spelled_where_the_text_first_uses_it(string language)
    {
        int found = 0;
        foreach (ReportDocument document in Documents(language))
        {
            string text = document.About + "\n" + string.Join('\n', document.Opening.Concat(document.Drawn).Concat(document.Sections.SelectMany(section => section.Blocks)).SelectMany(Running).Select(Words));
            foreach (IGrouping<string, Match> uses in Abbreviation().Matches(text).GroupBy(use => use.Value).Where(uses => !Known.Contains(uses.Key)))
            {
                Match first = uses.First();
                Assert.True(first.Index > 0 && text[first.Index - 1] is '(' or '[', $"{first.Value}: {text[Math.Max(0, first.Index - 60)..(first.Index + first.Length)]}");
                Assert.Matches(@"\p{L} $", text[..(first.Index - 1)]);
                found++;
            }
        }

        Assert.True(found > 20);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void P12_An_abbreviation_is_in_the_glossary(string language)
    {
        foreach (ReportDocument document in Documents(language))
        {
            ReportBlock[] blocks = [.. document.Opening, .. document.Drawn, .. document.Sections.SelectMany(section => section.Blocks)];
            string[] terms = [.. blocks.OfType<TermsBlock>().Single().Terms.SelectMany(term => Abbreviation().Matches(term.Term)).Select(match => match.Value)];
            string[] texts =
            [
                document.About,
                .. blocks.SelectMany(Running).Select(Words),
                .. blocks.OfType<FigureBlock>().SelectMany(figure => new[] { figure.Figure.Title, figure.Figure.Note }),
                .. blocks.OfType<TableBlock>().SelectMany(table => table.Table.Columns.Select(column => column.Header).Append(table.Table.Title).Concat(table.Table.Notes)),
                .. blocks.OfType<TableBlock>().SelectMany(table => table.Table.Rows).SelectMany(row => row).OfType<TextCell>().Where(cell => !cell.IsName).Select(cell => cell.Content),
            ];
            Assert.Empty(texts.SelectMany(text => Abbreviation().Matches(text)).Select(match => match.Value).Distinct().Except(terms).Except(Known));
        }
    }

    [Fact]
    public void The_author_and_names_keep_their_words()
    {
        var report = ReportDocument.Of(Reports.Assessment, Reports.Settings with { Remarks = ["AVE first."] });
        Assert.Contains("AVE first.", Words(((ListBlock)report.Opening[3]).Items[1]), StringComparison.Ordinal);
        var named = ModelAssessment.Create(
            Reports.Assessment.Fit, guidelines: Guidelines.Hair2022 with { Name = "Our BCa rules" }, definitions: Definitions.Standard with { Name = "Our BCa way" });
        string methods = string.Concat(ReportDocument.Of(named, new ReportSettings()).Sections.Single(section => section.Id == "methods").Blocks.SelectMany(Running).Select(Words));
        Assert.Contains("Our BCa rules", methods, StringComparison.Ordinal);
        Assert.Contains("Our BCa way", methods, StringComparison.Ordinal);
    }

    private static IEnumerable<ReportDocument> Documents(string language) => Assessments.Value.Select(assessment => ReportDocument.Of(assessment, new ReportSettings { Language = language }));

    private static IEnumerable<Prose> Running(ReportBlock block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Prose],
        ListBlock list => list.Items,
        _ => [],
    };

    // Names and issues are not the report's.
    private static string Words(Prose prose) => string.Concat(prose.Runs.Select(run => run switch
    {
        WordsRun words => words.Words,
        AuthorRun author => author.Words,
        _ => "\u2026",
    }));

    [GeneratedRegex(@"(?<![\w-])((?!TOE[0-9])[A-Z]{2,}[0-9]*(-SEM)?|PLSc|BCa|d_[A-Z]+)(?![\w\u00B2])")]
    private static partial Regex Abbreviation();
}
