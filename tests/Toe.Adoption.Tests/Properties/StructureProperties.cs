using FsCheck.Xunit;
using MathNet.Numerics.LinearAlgebra;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.Properties.Compare;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Section B, 18 to 22, 28 and 29: paths, R2, effects, inflation and effect sizes, against Math.NET's solvers.</summary>
[Properties(MaxTest = 200, Arbitrary = [typeof(FactorStudies)])]
public class StructureProperties
{
    [Property]
    public void Paths_between_single_items_are_ordinary_least_squares(Study study)
    {
        Study single = Singles(study);
        PlsFit fit = single.Fit();
        foreach (StudyBlock target in single.Blocks)
        {
            string[] sources = Sources(single, target.Name);
            if (sources.Length > 0)
            {
                Matrix<double> x = Matrix<double>.Build.DenseOfColumns(sources.Select(source => Standardized(single.Column(single.Block(source).Indicators[0]))));
                Vector<double> y = Vector<double>.Build.Dense(Standardized(single.Column(target.Indicators[0])));
                Vector<double> coefficients = x.QR().Solve(y);
                Assert.All(sources.Zip(coefficients), pair => Close(pair.Second, fit.Path(pair.First, target.Name).Estimate, Rounding, pair.First));
            }
        }
    }

    [Property]
    public void R_squared_is_explained_by_paths_and_by_the_inverse_correlation_matrix(Study study)
    {
        PlsFit fit = study.Fit();
        foreach (ConstructEstimate construct in fit.Constructs.Where(construct => construct.RSquared is not null))
        {
            string[] sources = Sources(study, construct.Name);
            double sum = sources.Sum(source => fit.Path(source, construct.Name).Estimate * fit.ConstructCorrelations[source, construct.Name]);
            Close(sum, construct.RSquared!.Value, Rounding, construct.Name);
            Matrix<double> inverse = Correlations(fit, [.. sources, construct.Name]).Inverse();
            Close(1 - (1 / inverse[sources.Length, sources.Length]), construct.RSquared.Value, Rounding, construct.Name);
        }
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(NoiseStudies)])]
    public void R_squared_of_plain_PLS_lies_between_0_and_1_also_on_noise(Study study)
    {
        Validated<PlsFit> estimate = Pls.Estimate(study.Model(), study.Survey(), study.Settings);
        if (estimate.IsValid)
        {
            Assert.All(estimate.Value.Constructs, construct => Assert.InRange(construct.RSquared ?? 0, -Rounding, 1 + Rounding));
        }
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(NoiseStudies)])]
    public void Nothing_inadmissible_of_consistent_PLS_passes_without_its_flag(Study study)
    {
        Study factors = study with { Blocks = study.Blocks.Select(block => block with { Kind = BlockKind.Reflective }).ToValueList() };
        Validated<PlsFit> estimate = Pls.Estimate(factors.Model(), factors.Survey(), study.Settings with { Consistent = true });
        if (!estimate.IsValid)
        {
            Assert.All(estimate.Issues.Where(issue => issue.Severity == Severity.Error), issue => Assert.Contains("construct ", issue.Subject, StringComparison.Ordinal));
            return;
        }

        PlsFit fit = estimate.Value;
        const double rounding = 1e-9; // what the engine allows a standardized quantity to lie beyond 1
        bool Flagged(IssueCode code, string subject) => fit.Issues.Any(issue => issue.Code == code.Code && issue.Subject == subject);
        Assert.All(fit.Constructs.Where(c => c.RSquared > 1 + rounding), c => Assert.True(Flagged(IssueCodes.InadmissibleRSquared, $"construct {c.Name}")));
        Assert.All(fit.Constructs.Where(c => c.RhoA > 1 + rounding), c => Assert.True(Flagged(IssueCodes.InadmissibleReliability, $"construct {c.Name}")));
        Assert.All(
            fit.Indicators.Where(i => Math.Abs(i.Loading) > 1 + rounding),
            i => Assert.True(Flagged(IssueCodes.InadmissibleLoading, $"construct {i.Construct}, indicator {i.Indicator}")));
        var pairs = from a in Enumerable.Range(0, study.Blocks.Count) from b in Enumerable.Range(0, a) select (First: b, Second: a);
        Assert.All(
            pairs.Where(pair => Math.Abs(fit.ConstructCorrelations[pair.First, pair.Second]) > 1 + rounding),
            pair => Assert.True(Flagged(
                IssueCodes.InadmissibleCorrelation, $"constructs {study.Blocks[pair.First].Name} and {study.Blocks[pair.Second].Name}")));
        double least = Correlations(fit, [.. study.Blocks.Select(block => block.Name)]).Evd(Symmetricity.Symmetric).EigenValues.Min(value => value.Real);
        if (Math.Abs(least) > rounding)
        {
            Assert.Equal(least < 0, Flagged(IssueCodes.NotPositiveDefinite, "construct correlations"));
        }
    }

    [Property]
    public void Total_effects_are_the_inverse_the_power_series_and_the_sum_over_chains(Study study)
    {
        PlsFit fit = study.Fit();
        List<string> names = [.. study.Blocks.Select(block => block.Name)];
        Matrix<double> direct = Matrix<double>.Build.Dense(names.Count, names.Count);
        foreach (PathEstimate path in fit.Paths)
        {
            direct[names.IndexOf(path.From), names.IndexOf(path.To)] = path.Estimate;
        }

        Matrix<double> identity = Matrix<double>.Build.DenseIdentity(names.Count);
        Matrix<double> total = (identity - direct).Inverse() - identity;
        Matrix<double> series = Enumerable.Range(1, names.Count).Select(direct.Power).Aggregate((a, b) => a + b);
        foreach (string from in names)
        {
            foreach (string to in names)
            {
                double expected = total[names.IndexOf(from), names.IndexOf(to)];
                double chains = fit.SpecificIndirectEffects.Where(effect => effect.From == from && effect.To == to).Sum(effect => effect.Estimate)
                    + direct[names.IndexOf(from), names.IndexOf(to)];
                EffectEstimate? found = fit.TotalEffects.SingleOrDefault(effect => effect.From == from && effect.To == to);
                EffectEstimate? indirect = fit.IndirectEffects.SingleOrDefault(effect => effect.From == from && effect.To == to);
                Close(series[names.IndexOf(from), names.IndexOf(to)], expected, Rounding, "series");
                Close(expected, found?.Estimate ?? 0, Rounding, $"{from} to {to}");
                Close(chains, found?.Estimate ?? 0, Rounding, $"{from} to {to}");
                Close((found?.Estimate ?? 0) - direct[names.IndexOf(from), names.IndexOf(to)], indirect?.Estimate ?? 0, Rounding, $"{from} to {to}");
                Assert.Equal(Reaches(study, from, to), found is not null);
            }
        }
    }

    [Property]
    public void Inflation_is_the_diagonal_of_the_inverse_and_effect_size_a_regression_without_the_source(Study study)
    {
        PlsFit fit = study.Fit();
        foreach (PathEstimate path in fit.Paths)
        {
            string[] sources = Sources(study, path.To);
            int at = Array.IndexOf(sources, path.From);
            double inflation = Correlations(fit, sources).Inverse()[at, at];
            Close(inflation, path.Vif!.Value, Rounding, path.From);
            Assert.True(path.Vif >= 1 - Rounding);
            if (sources.Length == 2)
            {
                double r = fit.ConstructCorrelations[sources[0], sources[1]];
                Close(1 / (1 - (r * r)), path.Vif.Value, Rounding, path.From);
            }

            double with = Explained(fit, sources, path.To);
            double without = Explained(fit, [.. sources.Where(source => source != path.From)], path.To);
            Close((with - without) / (1 - with), path.FSquared!.Value, Rounding, path.From);
            Assert.True(path.FSquared >= 0);
        }

        foreach (StudyBlock block in study.Blocks)
        {
            Matrix<double> inverse = Matrix<double>.Build.Dense(
                block.Indicators.Count, block.Indicators.Count, (i, j) => fit.Moments.Correlation(block.Indicators[i], block.Indicators[j])).Inverse();
            Assert.All(Enumerable.Range(0, block.Indicators.Count), i => Close(
                inverse[i, i], fit.Indicator(block.Indicators[i]).Vif!.Value, Rounding, block.Indicators[i]));
        }
    }

    private static string[] Sources(Study study, string target) => [.. study.Paths.Where(path => path.To == target).Select(path => path.From)];

    private static bool Reaches(Study study, string from, string to) =>
        study.Paths.Any(path => path.From == from && (path.To == to || Reaches(study, path.To, to)));

    private static double Explained(PlsFit fit, string[] sources, string target)
    {
        if (sources.Length == 0)
        {
            return 0;
        }

        Vector<double> with = Vector<double>.Build.DenseOfEnumerable(sources.Select(source => fit.ConstructCorrelations[source, target]));
        return Correlations(fit, sources).Cholesky().Solve(with).DotProduct(with);
    }

    private static Matrix<double> Correlations(PlsFit fit, string[] names) =>
        Matrix<double>.Build.Dense(names.Length, names.Length, (i, j) => fit.ConstructCorrelations[names[i], names[j]]);

    private static Study Singles(Study study) => study with
    {
        Blocks = study.Blocks.Select(block => block with { Indicators = [block.Indicators[0]] }).ToValueList(),
    };

    private static double[] Standardized(double[] values)
    {
        double mean = values.Average();
        double deviation = Math.Sqrt(values.Sum(x => (x - mean) * (x - mean)));
        return [.. values.Select(x => (x - mean) / deviation)];
    }
}
