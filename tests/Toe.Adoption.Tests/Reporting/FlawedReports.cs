using System.Xml.Linq;
using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Assessment;
using Toe.Adoption.Tests.Figures;
using Toe.Adoption.Tests.Files;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Tests.Reporting;

/// <summary>Reports of studies in which something is missing, impossible or doubtful, in both languages, beside the clean one.</summary>
internal static class FlawedReports
{
    private static readonly Dictionary<string, Lazy<ModelAssessment>> Assessments = new(StringComparer.Ordinal)
    {
        ["clean"] = new(() => Reports.Assessment),
        ["few rows"] = new(() => Assess(Pls.Estimate(FigureStudy.Fit.Model, ModelFiles.Survey.Where(row => row < 45)).Value, 10)),
        ["impossible"] = new(() => Assess(Impossible(), 60)),
        ["without a bootstrap"] = new(() => ModelAssessment.Create(FigureStudy.Fit, guidelines: Guidelines.Henseler2021, definitions: Definitions.Csem06)),
        ["all kinds of measurement"] = new(() => Assess(Kinds(), 40)),
        ["from a matrix"] = new(() => ModelAssessment.Create(FromMatrix())),
        ["answers missing"] = new(() => Assess(BadInputs.Baseline.Estimate(WithGaps(), new PlsSettings { Missing = MissingDataRule.CasewiseDeletion }).Value, 25)),
        ["all evidence"] = new(() => ModelAssessment.Create(Assessed.Fit, Assessed.Resampled, evidence: new FurtherEvidence
        {
            ExactFit = ExactFit.Test(Assessed.Fit, new BootstrapSettings { Seed = 1, Resamples = 50 }).Value,
            Measurement = MeasurementBootstrap.Run(Assessed.Fit, new BootstrapSettings { Seed = 1, Resamples = 50 }).Value,
        })),
    };

    /// <summary>Each study in each language.</summary>
    public static TheoryData<string, string> All
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (string study in Assessments.Keys)
            {
                all.Add(study, "en");
                all.Add(study, "id");
            }

            return all;
        }
    }

    public static ModelAssessment Assessment(string study) => Assessments[study].Value;

    public static AdoptionReport Of(string study, string language) =>
        new(Assessment(study), new ReportSettings { Language = language, NamesLanguage = "en", Date = new DateOnly(2026, 11, 24) });

    /// <summary>A cell without the mark of a note below the table.</summary>
    public static string WithoutMark(string cell) => cell.TrimEnd("\u1D43\u1D47\u1D9C\u1D48\u1D49\u1DA0\u1D4D\u02B0".ToCharArray());

    /// <summary>The elements of a page below its body, read as strictly as XML is.</summary>
    public static XElement Body(string html)
    {
        int from = html.IndexOf("<body>", StringComparison.Ordinal);
        return XElement.Parse(html[from..(html.IndexOf("</body>", from, StringComparison.Ordinal) + "</body>".Length)], LoadOptions.PreserveWhitespace);
    }

    private static ModelAssessment Assess(PlsFit fit, int resamples) =>
        ModelAssessment.Create(fit, Bootstrap.Run(fit, new BootstrapSettings { Seed = 7, Resamples = resamples, Inadmissible = InadmissibleReplicates.Keep }).Value);

    // Blocks that hardly hold together, corrected for what is then nearly all of them.
    private static PlsFit Impossible()
    {
        var random = new Random(3);
        double[] common = [.. Enumerable.Range(0, 60).Select(_ => random.NextDouble())];
        string[] names = ["a1", "a2", "b1", "b2", "y1", "y2", "z1", "z2"];
        Construct[] constructs =
        [
            Construct.Technology("a", "Advantage", Reflective(["a1", "a2"])), Construct.Organization("b", "Management support", Reflective(["b1", "b2"])),
            Construct.Outcome("y", "Adoption", Reflective(["y1", "y2"])), Construct.Outcome("z", "Performance", Reflective(["z1", "z2"])),
        ];
        AdoptionModel model = AdoptionModel.Create(
            "Impossible", constructs, [constructs[0].Hinders(constructs[2]), constructs[1].Drives(constructs[2]), constructs[2].Drives(constructs[3])]);
        while (true)
        {
            Survey survey = Survey.FromColumns("answers", [.. names.Select(name => (name, (double[])[.. common.Select(x => (0.5 * x) + random.NextDouble())]))]).Value;
            if (Pls.Estimate(model, survey, new PlsSettings { Consistent = true }).TryGetValue(out PlsFit? fit) && fit.Indicators.Any(item => Math.Abs(item.Loading) > 1))
            {
                return fit;
            }
        }
    }

    private static PlsFit Kinds()
    {
        Construct[] constructs =
        [
            Construct.Technology("A", "Common factor", Reflective(Items("RA", 4))), Construct.Organization("B", "Formative block", Composite(Items("TM", 4), WeightingMode.ModeB)),
            Construct.Environment("C", "One question", SingleItem("CP1")), Construct.Control("D", "Firm size", SingleItem("GS1")),
            Construct.Technology("E", "Sum score", Composite(ModelFiles.Fit.Model.Construct("Complexity").Measurement.Indicators, WeightingMode.Unit)),
            Construct.Outcome("Y", "Adoption", Reflective(Items("AD", 3))),
        ];
        return Pls.Estimate(
            AdoptionModel.Create("All kinds", constructs, [.. constructs[..3].Select(driver => driver.Hinders(constructs[5])), constructs[3].Drives(constructs[5]), constructs[4].Drives(constructs[0])]),
            ModelFiles.Survey.Where(row => row < 80)).Value;
    }

    private static PlsFit FromMatrix()
    {
        AdoptionModel model = FigureStudy.Fit.Model;
        string[] names = [.. model.Indicators];
        double[,] correlations = new double[names.Length, names.Length];
        foreach (int i in Enumerable.Range(0, names.Length))
        {
            foreach (int j in Enumerable.Range(0, names.Length))
            {
                correlations[i, j] = i == j ? 1 : names[i][..2] == names[j][..2] ? 0.5 : 0.2;
            }
        }

        return Pls.Estimate(model, Moments.FromCorrelations(names, correlations, 420).Value).Value;
    }

    private static Survey WithGaps() => BadInputs.Baseline.With("RA1", (row, value) => row % 7 == 0 ? double.NaN : value);
}
