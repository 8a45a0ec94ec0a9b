using System.Globalization;
using System.Text.RegularExpressions;
using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Files;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Assessment;
using Toe.Adoption.Tests.Figures;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Reporting;

/// <summary>What a report says, of whatever there is to report. How it looks is tested in a browser.</summary>
public sealed partial class ReportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("toe-report").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void P13_The_same_results_give_the_same_bytes_whatever_the_culture_and_the_threads()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("id-ID");
            BootstrapResult again = Bootstrap.Run(FigureStudy.Fit, FigureStudy.Bootstrap.Settings with { Threads = 1 }).Value;
            var report = new AdoptionReport(ModelAssessment.Create(FigureStudy.Fit, again), Reports.Settings);
            Assert.Equal(Reports.English.ToHtml(), report.ToHtml());
            Assert.Equal(Reports.English.ToMarkdown(), report.ToMarkdown());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_embedded_result_is_a_model_file()
    {
        string html = Reports.English.ToHtml();
        int from = html.IndexOf("id=\"toe-result\">", StringComparison.Ordinal) + "id=\"toe-result\">".Length;
        string json = html[from..html.IndexOf("</script>", from, StringComparison.Ordinal)];
        Assert.Equal(ModelFile.Of(FigureStudy.Fit, Validated.Valid(FigureStudy.Bootstrap, FigureStudy.Bootstrap.Issues)), ModelFile.Parse(json).Value);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void A_number_in_the_report_is_the_number_of_the_result(string language)
    {
        string text = Reports.Section((language == "en" ? Reports.English : Reports.Indonesian).ToHtml(), "structural");
        PathEstimate path = FigureStudy.Fit.Paths[0];
        BootstrapEstimate resampled = FigureStudy.Bootstrap.Path(path.From, path.To);
        string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
        string expected = language == "en"
            ? $"H1. The path from Relative advantage to Adoption intention is {Number(path.Estimate, ".00")}, 95\u00A0% CI [{Number(resampled.Interval!.Value.Lower, ".00")}, {Number(resampled.Interval.Value.Upper, ".00")}], p < .002."
            : $"H1. Koefisien jalur dari Relative advantage ke Adoption intention sebesar {Number(path.Estimate, "0.00").Replace('.', ',')}, "
                + $"IK 95\u00A0% [{Number(resampled.Interval!.Value.Lower, "0.00").Replace('.', ',')}; {Number(resampled.Interval.Value.Upper, "0.00").Replace('.', ',')}], p < 0,002.";
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_bootstrap_nothing_is_said_of_significance()
    {
        string html = new AdoptionReport(ModelAssessment.Create(FigureStudy.Fit)).ToHtml();
        string text = Reports.Text(html);
        Assert.Contains("12 of 12 expected paths have the expected sign; without a bootstrap nothing is said about how sure that is.", text, StringComparison.Ordinal);
        Assert.Contains("No bootstrap was run", Reports.Section(html, "methods"), StringComparison.Ordinal);
        Assert.DoesNotContain("p <", text, StringComparison.Ordinal);
        Assert.DoesNotContain("figure-densities", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<th scope=\"col\" class=\"toe-number\"></th>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_methods_paragraph_is_of_the_settings_used()
    {
        var settings = new PlsSettings { Consistent = true, Scheme = InnerScheme.Factor, Tolerance = 1e-7, Missing = MissingDataRule.CasewiseDeletion };
        PlsFit fit = BadInputs.Baseline.Estimate(BadInputs.Baseline.Survey(), settings).Value;
        BootstrapResult bootstrap = Bootstrap.Run(
            fit, new BootstrapSettings { Seed = 77, Resamples = 120, Level = 0.9, Method = IntervalMethod.BiasCorrected, Inadmissible = InadmissibleReplicates.Keep }).Value;
        string methods = Reports.Section(
            new AdoptionReport(ModelAssessment.Create(fit, bootstrap, Guidelines.Henseler2021, Definitions.Csem06)).ToHtml(), "methods");
        foreach (string said in new[]
        {
            "consistent partial least squares path modeling (PLSc)", "factor weighting scheme", "tolerance 1e-7", "of at most 1,000 iterations", "casewise deletion",
            "90\u00A0% bias-corrected intervals", "120 resamples (seed 77)", "inadmissible ones were kept", "guidelines Henseler (2021)", "Definitions: cSEM 0.6",
            "geodesic distance [d_G] with logarithms to base 10", "HTMT of signed correlations", fit.DataHash!, $"converged after {fit.Convergence.Iterations} of",
        })
        {
            Assert.Contains(said, methods, StringComparison.Ordinal);
        }

        string ordinary = Reports.Section(Reports.English.ToHtml(), "methods");
        Assert.Contains("with the path weighting scheme (tolerance 1e-10;", ordinary, StringComparison.Ordinal);
        Assert.Contains("Constructs (11): 11 modeled as common factors (Mode A weights).", ordinary, StringComparison.Ordinal);
        Assert.Contains("without correction for measurement error", ordinary, StringComparison.Ordinal);
        Assert.DoesNotContain("corrected", ordinary, StringComparison.Ordinal);
    }

    [Fact]
    public void Formative_blocks_and_single_items_have_their_own_criteria()
    {
        BootstrapResult bootstrap = Bootstrap.Run(Assessed.ModeB, Assessed.Settings).Value;
        string html = new AdoptionReport(ModelAssessment.Create(Assessed.ModeB, bootstrap)).ToHtml();
        Assert.Contains("id=\"table-formative-criteria\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"table-formative-criteria\"", Reports.English.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("Not applicable: redundancy", Reports.Text(html), StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_of_estimate_and_bootstrap_stand_before_the_results()
    {
        PlsFit fit = Pls.Estimate(FigureStudy.Fit.Model, FigureSurvey(rows: 45)).Value;
        BootstrapResult bootstrap = Bootstrap.Run(fit, new BootstrapSettings { Seed = 1, Resamples = 10 }).Value;
        Issue[] warnings = [.. fit.Issues.Concat(bootstrap.Issues).Where(issue => issue.Severity == Severity.Warning)];
        Assert.NotEmpty(bootstrap.Issues);
        string html = new AdoptionReport(ModelAssessment.Create(fit, bootstrap), new ReportSettings { Language = "id" }).ToHtml();
        string opening = Reports.Text(html[..html.IndexOf("<nav", StringComparison.Ordinal)]);
        Assert.All(warnings, warning => Assert.Contains($"Peringatan {warning.Code}: {warning.Subject}: {warning.Message}", opening, StringComparison.Ordinal));
    }

    [Fact]
    public void A_p_value_is_never_below_what_that_many_resamples_can_tell()
    {
        BootstrapResult bootstrap = Bootstrap.Run(FigureStudy.Fit, new BootstrapSettings { Seed = 1, Resamples = 99 }).Value;
        string text = Reports.Section(new AdoptionReport(ModelAssessment.Create(FigureStudy.Fit, bootstrap)).ToHtml(), "structural");
        Assert.Contains("p < .010", text, StringComparison.Ordinal);
        Assert.DoesNotContain("< .001", text, StringComparison.Ordinal);
        Assert.DoesNotContain("p = .00", text, StringComparison.Ordinal);
        string terminal = string.Join('\n', bootstrap.ToTables());
        Assert.Contains("< .010", terminal, StringComparison.Ordinal);
        Assert.DoesNotContain("< .001", terminal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_borderline_loading_says_why()
    {
        var assessment = ModelAssessment.Create(FigureStudy.Fit, FigureStudy.Bootstrap);
        Finding[] beyond = [.. assessment.Of(Criterion.IndicatorReliability).Where(finding => finding.Verdict == Verdict.Borderline && finding.Value > 0.708)];
        Assert.NotEmpty(beyond);
        string section = Reports.Section(new AdoptionReport(assessment).ToHtml(), "measurement");
        string table = section[..section.IndexOf("Reliability and average variance extracted", StringComparison.Ordinal)];
        Assert.Equal(beyond.Length, table.Split("borderline\u1D43").Length - 1);
        Assert.Contains("\u1D43\u00A0The interval reaches beyond the limit.", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Criteria_that_are_not_met_are_named_up_to_five()
    {
        var assessment = ModelAssessment.Create(FigureStudy.Fit, guidelines: Guidelines.Hair2022 with { MinimumAve = 1 });
        int notMet = assessment.Findings.Count(finding => finding.Criterion == Criterion.Ave && finding.Verdict == Verdict.NotMet);
        Assert.Equal(FigureStudy.Fit.Constructs.Count, notMet);
        string markdown = new AdoptionReport(assessment).ToMarkdown();
        Assert.Contains($"; and {notMet - 5} more", markdown, StringComparison.Ordinal);
        Assert.Equal(5, markdown.Split('\n').First(line => line.Contains(" more", StringComparison.Ordinal)).Split("AVE").Length - 1);
    }

    [Fact]
    public void Evidence_given_has_its_rows()
    {
        PlsFit fit = Assessed.Fit;
        var evidence = new FurtherEvidence
        {
            ExactFit = ExactFit.Test(fit, new BootstrapSettings { Seed = 1, Resamples = 50 }).Value,
            Measurement = MeasurementBootstrap.Run(fit, new BootstrapSettings { Seed = 1, Resamples = 50 }).Value,
        };
        string html = new AdoptionReport(ModelAssessment.Create(fit, evidence: evidence)).ToHtml();
        Assert.Contains(">95\u00A0% percentile interval</th>".Replace("\u00A0", "&#160;", StringComparison.Ordinal), html, StringComparison.Ordinal);
        string both = new AdoptionReport(ModelAssessment.Create(fit, Bootstrap.Run(fit, new BootstrapSettings { Seed = 1, Resamples = 50, Level = 0.9 }).Value, evidence: evidence)).ToHtml();
        Assert.Contains("Intervals: 90\u00A0% percentile interval; of HTMT2 95\u00A0% percentile interval.", Reports.Section(both, "discriminant"), StringComparison.Ordinal);
        Assert.Contains("id=\"table-exact-fit\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("It needs a measurement bootstrap", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "lists those that do not vanish", "2 of 2", "Confirmatory tetrad analysis (CTA-PLS)", "HTMT2 with its bounds", "Congruence of constructs")]
    [InlineData("id", "memuat tetrad yang tidak nol", "2 dari 2", "Analisis tetrad konfirmatori (CTA-PLS)", "HTMT2 dengan batasnya", "Kongruensi konstruk")]
    public void A_measurement_bootstrap_has_tables_and_each_is_called_out(
        string language, string calledOut, string counted, string tetrads, string htmt2, string congruence)
    {
        MeasurementBootstrapResult run = MeasurementBootstrap.Run(Assessed.Four, Assessed.Settings).Value;
        var settings = new ReportSettings { Language = language };
        string html = new AdoptionReport(ModelAssessment.Create(Assessed.Four, evidence: new FurtherEvidence { Measurement = run }), settings).ToHtml();
        string bare = new AdoptionReport(ModelAssessment.Create(Assessed.Four), settings).ToHtml();
        string measurement = Reports.Section(html, "measurement");
        string discriminant = Reports.Section(html, "discriminant");
        foreach (string id in new[] { "table-tetrads", "table-htmt2", "table-congruence" })
        {
            Assert.Contains($"id=\"{id}\"", html, StringComparison.Ordinal);
            Assert.Contains($"href=\"#{id}\"", html, StringComparison.Ordinal);
            Assert.DoesNotContain(id, bare, StringComparison.Ordinal);
        }

        Assert.Contains(calledOut, measurement, StringComparison.Ordinal);
        Assert.Contains(tetrads, measurement, StringComparison.Ordinal);
        int standing = run.Tetrads.Count(tetrad => tetrad.MayVanish == false);
        int shown = run.Tetrads.Count(tetrad => measurement.Contains(string.Join(", ", tetrad.Indicators), StringComparison.Ordinal));
        Assert.Equal(Math.Max(standing, 1), shown);
        Assert.Contains(counted.Replace("2", $"{standing}", StringComparison.Ordinal)[..^1] + "2", measurement, StringComparison.Ordinal);
        Assert.Contains(htmt2, discriminant, StringComparison.Ordinal);
        Assert.Contains(congruence, discriminant, StringComparison.Ordinal);
        CongruenceEstimate largest = run.CongruenceCoefficients.MaxBy(pair => Math.Abs(pair.Value))!;
        string value = largest.Value.ToString(language == "en" ? ".000" : "0.000", CultureInfo.InvariantCulture);
        Assert.Contains(language == "en" ? value : value.Replace('.', ','), discriminant, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_of_pairs_show_the_ten_that_are_most_alike_and_say_so()
    {
        MeasurementBootstrapResult run = MeasurementBootstrap.Run(FigureStudy.Fit, new BootstrapSettings { Seed = 1, Resamples = 100 }).Value;
        string discriminant = Reports.Section(
            new AdoptionReport(ModelAssessment.Create(FigureStudy.Fit, evidence: new FurtherEvidence { Measurement = run })).ToHtml(), "discriminant");
        string table = discriminant[discriminant.IndexOf("Congruence of constructs", StringComparison.Ordinal)..];
        double[] shown = [.. CongruenceRow().Matches(table).Select(match => double.Parse(match.Groups[1].Value.Replace('\u2212', '-'), CultureInfo.InvariantCulture))];
        Assert.Equal([.. run.CongruenceCoefficients.Select(pair => Math.Round(pair.Value, 3)).OrderByDescending(Math.Abs).Take(10)], shown);
        Assert.Contains("Shown: the 10 largest of 55 pairs.", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_from_a_matrix_says_that_there_are_no_answers_to_screen()
    {
        AdoptionModel model = FigureStudy.Fit.Model;
        string[] names = [.. model.Indicators];
        var moments = Moments.FromCorrelations(names, Correlations(names), 420).Value;
        string html = new AdoptionReport(ModelAssessment.Create(Pls.Estimate(model, moments).Value)).ToHtml();
        Assert.Contains("there are no answers to screen", Reports.Section(html, "sample"), StringComparison.Ordinal);
        Assert.DoesNotContain("SHA-256", Reports.Section(html, "methods"), StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_says_the_same_and_draws_the_model()
    {
        string markdown = Reports.English.ToMarkdown();
        Assert.StartsWith("# AI adoption by small firms\n\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n```mermaid\nflowchart LR\n", markdown, StringComparison.Ordinal);
        Assert.Equal(Number().Count(Reports.English.ToHtml()), TableNumber().Count(markdown));
        Assert.Contains("## 4. Structural model", markdown, StringComparison.Ordinal);
        Assert.Contains("- Hair, J. F., Hult, G. T. M.", markdown, StringComparison.Ordinal);
        Assert.Contains("## 4. Model struktural", Reports.Indonesian.ToMarkdown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1. x", @"1\. x")]
    [InlineData("12.", @"12\.")]
    [InlineData("12", "12")]
    [InlineData("1.5 times", @"1\.5 times")]
    [InlineData("1) x", @"1\) x")]
    [InlineData("---", @"\---")]
    [InlineData("- x", @"\- x")]
    [InlineData("+ x", @"\+ x")]
    [InlineData("* x", @"\* x")]
    [InlineData("# x", @"\# x")]
    [InlineData("> x", @"\> x")]
    [InlineData("    code", "code")]
    [InlineData("\n\n- x", @"\\n\\n- x")]
    public void A_remark_is_text_in_Markdown_whatever_it_begins_with(string remark, string expected)
    {
        string markdown = new AdoptionReport(Reports.Assessment, Reports.Settings with { Remarks = [remark, " ", ""] }).ToMarkdown();
        string[] items = [.. markdown.Split('\n').SkipWhile(line => line != "## Read this first").Skip(2).TakeWhile(line => line.StartsWith("- ", StringComparison.Ordinal))];
        Assert.Equal("- " + expected, items[1]);
        Assert.DoesNotContain(items, item => item.Trim() == "-");
        Assert.Equal(items.Length - 1, new AdoptionReport(Reports.Assessment, Reports.Settings).ToMarkdown().Split('\n')
            .SkipWhile(line => line != "## Read this first").Skip(2).TakeWhile(line => line.StartsWith("- ", StringComparison.Ordinal)).Count());
    }

    [Fact]
    public void One_is_singular_and_a_share_of_some_is_not_nothing()
    {
        PlsFit fit = BadInputs.Baseline.Estimate(
            BadInputs.Baseline.With("RA1", (row, value) => row == 3 ? double.NaN : value, rows: 400), new PlsSettings { Missing = MissingDataRule.MeanReplacement }).Value;
        string english = Reports.Text(new AdoptionReport(ModelAssessment.Create(fit)).ToHtml());
        Assert.Contains("1 answer is missing (less than 0.1\u00A0% of all); each is replaced", english, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<![\d.,])1 (answers|criteria|resamples|paths|loadings|iterations|are|were|include|have|point)\b", english);
        Assert.Contains(
            "1 jawaban hilang (kurang dari 0,1\u00A0% dari semua)", Reports.Text(new AdoptionReport(ModelAssessment.Create(fit), new ReportSettings { Language = "id" }).ToHtml()), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_in_Indonesian_sentences_have_the_decimal_mark_of_the_language()
    {
        PlsFit fit = BadInputs.Baseline.Estimate(BadInputs.Baseline.Survey(), new PlsSettings { Tolerance = 2.5e-7 }).Value;
        string methods = Reports.Section(new AdoptionReport(ModelAssessment.Create(fit), new ReportSettings { Language = "id" }).ToHtml(), "methods");
        Assert.Contains("(toleransi 2,5e-7;", methods, StringComparison.Ordinal);
    }

    [Fact]
    public void What_rows_say_in_the_same_words_is_one_note_with_a_mark()
    {
        string html = Reports.English.ToHtml();
        string remark = "The interval reaches beyond the limit.";
        string text = Reports.Section(html, "measurement");
        Assert.Equal(2, text.Split(remark).Length - 1); // of the loadings and of the blocks
        Assert.Contains("\u1D43\u00A0" + remark, text, StringComparison.Ordinal);
        Assert.Contains("borderline\u1D43", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_is_saved_as_a_whole_or_not_at_all()
    {
        string html = Path.Combine(folder, "report.html");
        File.WriteAllText(html, "older");
        Reports.English.SaveHtml(html);
        Reports.English.SaveMarkdown(Path.Combine(folder, "report.md"));
        Assert.Equal(Reports.English.ToHtml(), File.ReadAllText(html));
        Assert.Equal(Reports.English.ToMarkdown(), File.ReadAllText(Path.Combine(folder, "report.md")));
        Assert.Throws<DirectoryNotFoundException>(() => Reports.English.SaveHtml(Path.Combine(folder, "missing", "report.html")));
        Assert.Equal(2, Directory.GetFiles(folder).Length);
    }

    [Fact]
    public void Settings_refuse_what_cannot_be_written()
    {
        Assert.Contains("en and id, not 'de'", Assert.Throws<ArgumentException>(() => new ReportSettings { Language = "de" }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ReportSettings { NamesLanguage = "en\" onclick" });
        Assert.Throws<ArgumentException>(() => new ReportSettings { NamesLanguage = "" });
        Assert.Throws<ArgumentNullException>(() => new AdoptionReport(null!));
    }

    [Fact]
    public void A_limit_of_the_users_own_says_so()
    {
        string html = new AdoptionReport(ModelAssessment.Create(FigureStudy.Fit, guidelines: Guidelines.Hair2022 with { MinimumLoading = 0.6 })).ToHtml();
        Assert.Contains("at least 0.6 own choice", Reports.Section(html, "measurement"), StringComparison.Ordinal);
    }

    private static double[,] Correlations(string[] names)
    {
        double[,] correlations = new double[names.Length, names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            for (int j = 0; j < names.Length; j++)
            {
                correlations[i, j] = i == j ? 1 : names[i][..2] == names[j][..2] ? 0.5 : 0.2;
            }
        }

        return correlations;
    }

    private static Survey FigureSurvey(int rows) => Files.ModelFiles.Survey.Where(row => row < rows);

    // A coefficient and its standard error.
    [GeneratedRegex(@" (\u2212?1?\.[0-9]{3}) \.[0-9]{3} [0-9]+\.[0-9]{2} \[")]
    private static partial Regex CongruenceRow();

    [GeneratedRegex("<b>Table [0-9]+</b>")]
    private static partial Regex Number();

    [GeneratedRegex(@"\*\*Table [0-9]+\*\*")]
    private static partial Regex TableNumber();
}
