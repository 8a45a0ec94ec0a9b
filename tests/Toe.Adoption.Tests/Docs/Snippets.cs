using System.Globalization;
using Toe.Adoption.Estimation;
using Toe.Adoption.Files;
using Toe.Adoption.Forms;
using Toe.Adoption.Instruments;
using Toe.Adoption.Resampling;
using Toe.Adoption.Scoring;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tables;
using Toe.Adoption.Tests.House;
using Toe.Adoption.Tests.Instruments;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Tests.Docs;

/// <summary>The code that the pages show, compiled and run on the bundled survey. DocsSnippetTests compares pages with these regions.</summary>
public sealed class Snippets : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("toe-snippets").FullName;

    private static string Seed(string name) => Path.Combine(Repository.Root, "seeds", "surveys", name);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Issues_say_what_is_wrong_with_the_data()
    {
        string path = Path.Combine(folder, "survey.csv");
        File.WriteAllText(path, "RA1,RA2,AD1\n1,2,3\nagree,4,5\n4,5,1\n");
        AdoptionModel model = ModelSyntax.Read("RA =~ RA1 + RA2\nAD =~ AD1\nAD ~ RA").Value;
        var Console = new StringWriter(CultureInfo.InvariantCulture);

        #region issues
        Validated<PlsFit> estimate = Survey.ReadCsv(path).Then(survey => Pls.Estimate(model, survey));
        foreach (Issue issue in estimate.Issues)
        {
            Console.WriteLine(issue); // TOE2009 survey.csv, line 3, column RA1: The cell 'agree' is not a number. ...
        }

        if (estimate.TryGetValue(out PlsFit? fit))
        {
            Console.WriteLine(fit.Path("RA", "AD").Estimate);
        }
        #endregion

        Assert.StartsWith("TOE2009 survey.csv, line 3, column RA1: The cell 'agree' is not a number.", Console.ToString(), StringComparison.Ordinal);
        Assert.False(estimate.IsValid);
    }

    [Fact]
    public void Model_text_is_read_and_written()
    {
        string path = Seed("toe_ai_model.txt");
        var Console = new StringWriter(CultureInfo.InvariantCulture);

        #region model-text
        Validated<AdoptionModel> model = ModelSyntax.ReadFile(path); // or ModelSyntax.Read(text)
        if (!model.IsValid)
        {
            Console.WriteLine(model); // TOE1006 model.txt, line 21, path Rα -> AD: There is no construct Rα. Did you mean RA? ...
        }

        string text = ModelSyntax.Write(model.Value);
        #endregion

        Assert.Equal(model.Value, ModelSyntax.Read(text).Value);
        Assert.Equal("", Console.ToString());
    }

    [Fact]
    public void Files_of_other_habits_are_read()
    {
        string path = Path.Combine(folder, "survey.csv");
        File.WriteAllText(path, "id;RA1;RA2\n1;3,5;-99\n2;4;5\n");

        #region csv-settings
        var settings = new CsvSettings
        {
            Separator = ';',                                   // null: the most frequent of , ; and tab in the header
            NumberCulture = CultureInfo.GetCultureInfo("id-ID"), // decimals written 3,5
            MissingCodes = [-99],
            MissingMarkers = ["", "NA", "no answer"],
        };
        Survey survey = Survey.ReadCsv(path, settings).Value;
        #endregion

        Assert.Equal(3.5, survey.FindColumn("RA1")!.Number(0));
        Assert.Null(survey.FindColumn("RA2")!.Number(0));
    }

    [Fact]
    public void Answers_in_memory_are_a_survey()
    {
        Firm[] firms = [new(4, null), new(2, 3), new(5, 4)];

        #region records
        Survey survey = Survey.FromRecords("answers", firms, ("RA1", firm => firm.Ra1), ("RA2", firm => firm.Ra2)).Value;
        #endregion

        Assert.Equal(3, survey.RowCount);
    }

    [Fact]
    public void Results_are_asked_for_by_name()
    {
        AdoptionModel model = ModelSyntax.ReadFile(Seed("toe_ai_model.txt")).Value;
        Survey survey = Survey.ReadCsv(Seed("toe_ai_survey.csv")).Value;

        #region settings
        var settings = new PlsSettings
        {
            Scheme = InnerScheme.Path,                  // or Factor, Centroid
            Consistent = false,                         // true: correct common factors for measurement error (PLSc)
            Missing = MissingDataRule.Refuse,           // or CasewiseDeletion, MeanReplacement, Pairwise
            Tolerance = 1e-10,
            MaximumIterations = 1000,
            RefuseUnconverged = false,
        };
        PlsFit fit = Pls.Estimate(model, survey, settings).Value;
        #endregion

        #region results
        PathEstimate path = fit.Path("TopManagementSupport", "AdoptionIntention");
        double beta = path.Estimate;
        double? effectSize = path.FSquared;
        double? explained = fit.Construct("AdoptionIntention").RSquared;
        double loading = fit.Indicator("TM1").Loading;
        double crossLoading = fit.CrossLoadings["TM1", "AdoptionIntention"];
        double? score = fit.Scores()[row: 0, "AdoptionIntention"];
        #endregion

        #region intervals
        BootstrapResult bootstrap = Bootstrap.Run(fit, new BootstrapSettings { Seed = 2026, Resamples = 2_000 }).Value;
        BootstrapEstimate support = bootstrap.Path("TopManagementSupport", "AdoptionIntention");
        double? standardError = support.StandardError;
        Interval? percentile = support.Interval;        // by the method and level of the settings
        Interval? accelerated = bootstrap.Interval(support.Parameter, IntervalMethod.BiasCorrectedAccelerated, level: 0.99);
        #endregion

        Assert.InRange(beta, 0.2, 0.4);
        Assert.True(percentile!.Value.Lower < beta && beta < percentile.Value.Upper);
        Assert.True(accelerated!.Value.Lower < percentile.Value.Lower);
        Assert.NotNull(effectSize ?? explained ?? standardError ?? score);
        Assert.True(loading > crossLoading);
    }

    [Fact]
    public void A_stored_result_is_read_back()
    {
        AdoptionModel model = ModelSyntax.ReadFile(Seed("toe_ai_model.txt")).Value;
        PlsFit fit = Pls.Estimate(model, Survey.ReadCsv(Seed("toe_ai_survey.csv")).Value).Value;
        string path = Path.Combine(folder, "result.json");

        #region json
        ModelFile file = ModelFile.Of(fit); // ModelFile.Of(fit, bootstrap) adds standard errors and intervals
        file.Save(path);
        ModelFile loaded = ModelFile.Load(path).Value; // equal to file
        #endregion

        Assert.Equal(file, loaded);
    }

    [Fact]
    public void Printed_correlations_are_enough_for_paths()
    {
        #region moments
        double[,] correlations =
        {
            { 1.00, 0.30, 0.45 },
            { 0.30, 1.00, 0.40 },
            { 0.45, 0.40, 1.00 },
        };
        Moments moments = Moments.FromCorrelations(["TM", "CP", "AD"], correlations, count: 250).Value;
        AdoptionModel model = ModelSyntax.Read("TM =~ TM\nCP =~ CP\nAD =~ AD\nAD ~ TM + CP").Value; // single items
        PlsFit fit = Pls.Estimate(model, moments).Value;
        #endregion

        Assert.Equal((0.45 - (0.3 * 0.4)) / (1 - 0.09), fit.Path("TM", "AD").Estimate, 1e-12);
    }

    [Fact]
    public void Forms_go_out_and_come_back()
    {
        string formPath = Path.Combine(folder, "form.xlsx");
        string tablePath = Path.Combine(folder, "answers.csv");
        string codebookPath = Path.Combine(folder, "codebook.csv");
        Instrument instrument = Instrument.Create(Drafts.Valid);
        var Console = new StringWriter(CultureInfo.InvariantCulture);

        #region forms
        XlsForm.Save(instrument, formPath);                    // upload it to KoboToolbox or ODK Central
        AnswerTemplate.SaveAnswers(instrument, tablePath);     // or fill in a table
        AnswerTemplate.SaveCodebook(instrument, codebookPath); // which this explains
        #endregion

        Assert.True(new FileInfo(formPath).Length > 0 && new FileInfo(codebookPath).Length > 0);
        File.AppendAllText(tablePath, "1,DK,3,,3,food,5,Ubud\r\n"); // synthetic

        #region returned-forms
        Validated<FormAnswers> read = FormAnswers.ReadCsv(instrument, tablePath);
        FormAnswers answers = read.Value;            // throws where it is refused, with all reasons
        Survey table = answers.ToSurvey();           // for Pls.Estimate
        ReadinessScorer scorer = ReadinessScorer.Create(instrument);
        foreach (FormSubmission form in answers.Submissions.Where(form => form.FailedAttentionChecks.Count == 0))
        {
            ReadinessScore score = scorer.Score(form.ToAnswerSheet()).Value;
            Console.WriteLine($"{form.Subject}: {score.Answered} of {score.Asked} answered");
        }
        #endregion

        Assert.Empty(read.Issues);
        Assert.StartsWith("answers.csv, line 2: ", Console.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, table["AU1"].Number(0));
    }

    [Fact]
    public void Tables_reach_every_program()
    {
        PlsFit fit = Pls.Estimate(AdoptionModel.Create("m", [Construct.Technology("RA", "Relative advantage", Reflective(Items("RA", 4))), Construct.Outcome("AD", "Adoption", Reflective(Items("AD", 3)))], [new StructuralPath("RA", "AD")]), Survey.ReadCsv(Seed("toe_ai_survey.csv")).Value).Value;
        using var stream = new MemoryStream();

        #region tables
        Table paths = fit.ToTables()[^2];
        string html = paths.ToHtml("id");           // a fragment: 0,312 and [0,20; 0,42]
        string latex = paths.ToLatex();             // \usepackage{booktabs,array,longtable}
        string csv = paths.ToCsv();                 // all digits, for other programs
        string tidy = paths.ToTidy().ToCsv();       // a row for each value
        TableWorkbook.Write(stream, fit.ToTables()); // .xlsx, a worksheet for each table
        #endregion

        Assert.Contains("toe-table", html, StringComparison.Ordinal);
        Assert.Contains(@"\toprule", latex, StringComparison.Ordinal);
        Assert.Contains("beta", csv, StringComparison.Ordinal);
        Assert.Contains("beta", tidy, StringComparison.Ordinal);
        Assert.True(stream.Length > 0);
    }

    private sealed record Firm(double? Ra1, double? Ra2);
}
