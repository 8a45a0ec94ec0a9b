using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tables;
using Toe.Adoption.Tests.BadInputs;
using Toe.Adoption.Tests.House;

namespace Toe.Adoption.Tests.Assessment;

public class ModelAssessmentTests
{
    private static readonly ModelAssessment Whole = ModelAssessment.Create(Assessed.Fit, Assessed.Resampled);

    [Fact]
    public void Every_verdict_follows_from_value_and_limit()
    {
        Finding[] judged = [.. Whole.Findings.Where(finding => finding.Guideline.StartsWith("at ", StringComparison.Ordinal) && finding.Value is not null)];
        Assert.True(judged.Length > 50);
        Assert.All(judged, finding =>
        {
            bool within = finding.Guideline.StartsWith("at least", StringComparison.Ordinal) ? finding.Value >= finding.Limit : finding.Value <= finding.Limit;
            Assert.Contains(finding.Verdict, within ? new[] { Verdict.Met, Verdict.Borderline } : [Verdict.Borderline, Verdict.NotMet, Verdict.NotApplicable]);
        });
    }

    [Fact]
    public void A_limit_of_ones_own_is_used_and_named_as_such()
    {
        double htmt = ModelAssessment.Create(Assessed.Fit).HtmtRatios[0].Value!.Value;
        Verdict Of(Guidelines guidelines) => ModelAssessment.Create(Assessed.Fit, guidelines: guidelines).Of(Criterion.Htmt).First().Verdict;
        Assert.Equal(Verdict.Met, Of(Guidelines.Hair2022 with { MaximumHtmt = htmt }));
        Assert.Equal(Verdict.Borderline, Of(Guidelines.Hair2022 with { MaximumHtmt = htmt - 1e-9, BorderlineHtmt = htmt }));
        Assert.Equal(Verdict.NotMet, Of(Guidelines.Hair2022 with { MaximumHtmt = htmt - 2e-9, BorderlineHtmt = htmt - 1e-9 }));
        Finding finding = ModelAssessment.Create(Assessed.Fit, guidelines: Guidelines.Hair2022 with { MaximumHtmt = 0.90 }).Of(Criterion.Htmt).First();
        Assert.Equal(("at most 0.9", Guideline.OwnChoice), (finding.Guideline, finding.Source));
    }

    [Fact]
    public void A_ratio_below_the_limit_is_met_only_if_its_upper_bound_is_below_too()
    {
        double[] values = [.. Assessed.Resampled.Replicates(Assessed.Resampled.Htmt("RA", "TM").Parameter).Order()];
        double upper = values[379] + (0.05 * (values[380] - values[379]));
        Finding Of(double limit) => ModelAssessment.Create(
            Assessed.Fit, Assessed.Resampled, Guidelines.Hair2022 with { MaximumHtmt = limit }).Of(Criterion.Htmt).First();
        Assert.Equal(Verdict.Met, Of(upper + 1e-9).Verdict);
        Assert.Equal(Verdict.Borderline, Of(upper - 1e-9).Verdict);
        Assert.Contains("significantly below", Of(upper).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_needs_a_bootstrap_says_so_without_one()
    {
        var bare = ModelAssessment.Create(Assessed.ModeB);
        foreach (Criterion criterion in new[] { Criterion.WeightSignificance, Criterion.PathSignificance, Criterion.Mediation })
        {
            Assert.NotEmpty(bare.Of(criterion));
            Assert.All(bare.Of(criterion), finding => Assert.Equal((Verdict.NotApplicable, "It needs a bootstrap."), (finding.Verdict, finding.Reason)));
        }

        Assert.All(bare.Findings.Where(finding => finding.Verdict == Verdict.NotApplicable), finding => Assert.NotEmpty(finding.Reason));
        Assert.All(bare.Findings, finding => Assert.Null(finding.Interval));
    }

    [Fact]
    public void A_block_of_Mode_B_is_judged_by_its_weights_and_not_by_agreement()
    {
        BootstrapResult bootstrap = Bootstrap.Run(Assessed.ModeB, Assessed.Settings).Value;
        var assessment = ModelAssessment.Create(Assessed.ModeB, bootstrap);
        Assert.Equal(3, assessment.Of(Criterion.WeightSignificance).Count());
        Assert.All(assessment.Of(Criterion.WeightSignificance), finding =>
            Assert.Equal(bootstrap.Weight(finding.Indicator!).PValue <= 0.05, finding.Verdict == Verdict.Met));
        Assert.Equal(3, assessment.Of(Criterion.IndicatorCollinearity).Count());
        Assert.Equal(Verdict.NotApplicable, Assert.Single(assessment.Of(Criterion.RhoC), finding => finding.Subject == "RA").Verdict);
        Assert.DoesNotContain(assessment.Of(Criterion.Ave), finding => finding.Constructs[0] == "RA");
        Assert.Equal(2, assessment.Of(Criterion.Htmt).Count(finding => finding.Verdict == Verdict.NotApplicable));
    }

    [Fact]
    public void A_redundancy_analysis_gives_the_multiple_correlation_with_the_global_question()
    {
        Survey survey = Baseline.With("GLOBAL", (row, _) => Baseline.Answers()["RA1"][row] + (row % 3));
        RedundancyAnalysis analysis = RedundancyAnalysis.Of(Baseline.Model(WeightingMode.ModeB).Construct("RA"), "GLOBAL", survey).Value;
        Assert.Equal(analysis.RSquared, analysis.Path * analysis.Path, tolerance: 1e-12);
        Assert.Equal(MultipleCorrelation(survey), analysis.RSquared, tolerance: 1e-10);
        var assessment = ModelAssessment.Create(Assessed.ModeB, evidence: new FurtherEvidence { Redundancies = [analysis] });
        Finding finding = Assert.Single(assessment.Of(Criterion.Redundancy));
        Assert.Equal((analysis.Path, analysis.Path >= 0.708 ? Verdict.Met : Verdict.NotMet), (finding.Value, finding.Verdict));
    }

    [Fact]
    public void Mediation_is_told_from_the_intervals_of_both_effects()
    {
        bool direct = !Assessed.Resampled.Path("RA", "AD").Interval!.Value.Contains(0);
        bool indirect = !Assessed.Resampled.IndirectEffect("RA", "AD").Interval!.Value.Contains(0);
        MediationType expected = (direct, indirect) switch
        {
            (true, true) => MediationType.Complementary,
            (true, false) => MediationType.DirectOnly,
            (false, true) => MediationType.IndirectOnly,
            _ => MediationType.NoEffect,
        };
        Assert.Equal(expected, Whole.Mediation("RA", "AD"));
        Assert.Null(ModelAssessment.Create(Assessed.Fit).Mediation("RA", "AD"));
    }

    [Fact]
    public void Impossible_numbers_are_counted_and_named()
    {
        Assert.Equal(Verdict.Met, Assert.Single(Whole.Of(Criterion.Admissibility)).Verdict);
        Survey twins = Baseline.With("TM1", (row, _) => Baseline.Answers()["RA1"][row]);
        twins = Adoption.Surveys.Survey.FromColumns("twins", Baseline.Answers().Select(column =>
            (column.Key, column.Key.StartsWith("TM", StringComparison.Ordinal) ? twins.FindColumn("TM1")!.Numbers.ToArray() : column.Value))
            .Select((column, i) => (column.Key, (double[])[.. column.Item2.Select((x, row) => x + (((row * (i + 3)) % 7) * 0.3))]))).Value;
        var fit = Estimation.Pls.Estimate(Baseline.Model(), twins, new Estimation.PlsSettings { Consistent = true });
        Finding finding = Assert.Single(ModelAssessment.Create(fit.Value).Of(Criterion.Admissibility));
        int faults = fit.Value.Issues.Count(issue => issue.Code is "TOE3004" or "TOE3005" or "TOE3006" or "TOE3007" or "TOE3008");
        Assert.Equal(faults, finding.Value);
        Assert.Equal(faults == 0 ? Verdict.Met : Verdict.NotMet, finding.Verdict);
    }

    [Fact]
    public void Evidence_of_another_estimate_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ModelAssessment.Create(Assessed.Consistent, Assessed.Resampled));
        MeasurementBootstrapResult measurement = MeasurementBootstrap.Run(Assessed.Fit, Assessed.Settings).Value;
        Assert.Throws<ArgumentException>(() =>
            ModelAssessment.Create(Assessed.Consistent, evidence: new FurtherEvidence { Measurement = measurement }));
        Assert.Equal(
            measurement.Htmt2Ratios[0].Interval,
            ModelAssessment.Create(Assessed.Fit, evidence: new FurtherEvidence { Measurement = measurement }).Of(Criterion.Htmt2).First().Interval);
    }

    [Fact]
    public void Tables_name_guidelines_and_definitions_and_hold_every_finding()
    {
        var tables = ModelAssessment.Create(Assessed.Fit, definitions: Definitions.Csem06).ToTables();
        Assert.Equal(7, tables.Count);
        Assert.Equal(
            ModelAssessment.Create(Assessed.Fit, definitions: Definitions.Csem06).Findings.Count, tables.Take(4).Sum(table => table.Rows.Count));
        Assert.All(tables.Take(4), table => Assert.Contains(table.Notes, note =>
            note.Contains("Hair2022", StringComparison.Ordinal) && note.Contains("cSEM 0.6", StringComparison.Ordinal)
            && note.Contains("HTMT of signed correlations", StringComparison.Ordinal)));
        Assert.Contains("base 10", tables[^1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ratios_have_bounds_where_they_were_resampled_and_congruence_and_tetrads_a_table_where_there_is_evidence()
    {
        Table[] bare = [.. ModelAssessment.Create(Assessed.Fit).ToTables()];
        Assert.Equal(["Construct", "and", "HTMT", "HTMT2"], bare[4].Columns.Select(column => column.Header));
        MeasurementBootstrapResult measurement = MeasurementBootstrap.Run(Assessed.Four, Assessed.Settings).Value;
        BootstrapResult bootstrap = Bootstrap.Run(Assessed.Four, Assessed.Settings).Value;
        var assessment = ModelAssessment.Create(Assessed.Four, bootstrap, evidence: new FurtherEvidence { Measurement = measurement });
        Table[] tables = [.. assessment.ToTables()];
        Assert.Equal(
            ["Heterotrait-monotrait ratios (HTMT, HTMT2)", "Congruence", "Tetrads", "Information criteria", "Model fit"],
            tables.Skip(4).Select(table => table.Title));
        Assert.Equal(["Construct", "and", "HTMT", "HTMT upper", "HTMT2", "HTMT2 upper"], tables[4].Columns.Select(column => column.Header));
        Assert.Equal(measurement.Htmt2Ratios.Count, tables[4].Rows.Count);
        Assert.Equal(Cell.Coefficient(assessment.HtmtRatios[0].Value), tables[4].Rows[0][2]);
        Assert.Equal(Cell.Coefficient(Quantile.Of([.. bootstrap.Replicates(bootstrap.Estimates.First(e => e.Parameter.Kind == ParameterKind.Htmt).Parameter)], 0.95)), tables[4].Rows[0][3]);
        Assert.Equal(Cell.Coefficient(measurement.Htmt2Ratios[0].UpperBound), tables[4].Rows[0][5]);
        Assert.Equal(measurement.CongruenceCoefficients.Count, tables[5].Rows.Count);
        Assert.Equal(Cell.Number(measurement.CongruenceCoefficients[1].TStatistic, 2), tables[5].Rows[1][4]);
        Assert.Equal([.. measurement.Tetrads.Select(tetrad => (Cell)(tetrad.MayVanish == true ? "yes" : "no"))], tables[6].Rows.Select(row => row[5]));
        Assert.Equal(2, tables[6].Rows.Count);
        Assert.All(assessment.ToTables(), table => Assert.All(table.ToText(80).Split('\n'), line => Assert.True(line.Length <= 80, line)));
    }

    [Fact]
    public void Every_source_of_a_guideline_is_a_reference()
    {
        string references = Repository.Read("docs/references.md");
        string[] sources =
        [
            .. from guidelines in new[] { Guidelines.Hair2022, Guidelines.Henseler2021 }
               from property in typeof(Guidelines).GetProperties()
               where property.PropertyType == typeof(Guideline)
               select ((Guideline)property.GetValue(guidelines)!).Source,
            .. Whole.Findings.Select(finding => finding.Source).OfType<string>(),
        ];
        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.Contains($"**[{source}]**", references, StringComparison.Ordinal));
    }

    private static double MultipleCorrelation(Survey survey)
    {
        Moments moments = Moments.Of(survey, ["RA1", "RA2", "RA3", "GLOBAL"]).Value;
        var single = AdoptionModel.Create(
            "regression",
            [.. moments.Indicators.Select(name => Construct.Outcome(name, name, Measurement.SingleItem(name)))],
            [.. moments.Indicators.Take(3).Select(name => new StructuralPath(name, "GLOBAL"))]);
        return Estimation.Pls.Estimate(single, moments).Value.Construct("GLOBAL").RSquared!.Value;
    }
}
