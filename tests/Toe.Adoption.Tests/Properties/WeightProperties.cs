using FsCheck.Xunit;
using MathNet.Numerics.LinearAlgebra;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using static Toe.Adoption.Tests.Properties.Compare;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Section B, 23 to 27: what weights are in the cases where theory names them.</summary>
[Properties(MaxTest = 200, Arbitrary = [typeof(FactorStudies)])]
public class WeightProperties
{
    // Weights come from an iteration that stops at 1e-14 and converges linearly; Math.NET's decompositions end at about 1e-12.
    private const double Decomposition = 1e-9;

    [Property]
    public void Two_Mode_B_blocks_give_the_first_canonical_correlation(Study study)
    {
        Study two = TwoBlocks(study, BlockKind.ModeB);
        PlsFit fit = two.Fit(two.Tight);
        Matrix<double> x = Between(fit, two.Blocks[0], two.Blocks[0]);
        Matrix<double> y = Between(fit, two.Blocks[1], two.Blocks[1]);
        Matrix<double> xy = Between(fit, two.Blocks[0], two.Blocks[1]);
        Matrix<double> whitened = x.Cholesky().Factor.Inverse() * xy * y.Cholesky().Factor.Transpose().Inverse();
        double canonical = whitened.Svd().S[0];

        // Stationary: the error of the correlation is of the order of the squared error of the weights.
        Close(canonical, Math.Abs(fit.Paths[0].Estimate), Rounding, "canonical correlation");
    }

    [Property]
    public void Two_Mode_A_blocks_give_the_first_singular_vectors_under_every_scheme(Study study)
    {
        Study two = TwoBlocks(study, BlockKind.ModeA);
        foreach (InnerScheme scheme in Enum.GetValues<InnerScheme>())
        {
            PlsFit fit = two.Fit(two.Tight with { Scheme = scheme });
            var svd = Between(fit, two.Blocks[0], two.Blocks[1]).Svd();
            Proportional(svd.U.Column(0), fit, two.Blocks[0]);
            Proportional(svd.VT.Row(0), fit, two.Blocks[1]);
        }
    }

    [Property]
    public void Two_Mode_A_constructs_with_the_same_answers_give_the_first_principal_component_and_a_path_of_1(Study study)
    {
        StudyBlock block = study.Blocks.MaxBy(each => each.Indicators.Count)! with { Kind = BlockKind.ModeA };
        Study twin = study with
        {
            Blocks = [block, block with { Name = "twin", Indicators = block.Indicators.Select(name => name + "'").ToValueList() }],
            Paths = [(block.Name, "twin")],
            Columns = [.. study.Columns, .. block.Indicators.Select(name => (name + "'", study.Column(name)))],
        };
        PlsFit fit = twin.Fit(twin.Tight);
        Close(1, fit.Paths[0].Estimate, Rounding, "path");
        var components = Between(fit, block, block).Evd(Symmetricity.Symmetric);
        Proportional(components.EigenVectors.Column(block.Indicators.Count - 1), fit, block);
    }

    [Property]
    public void Mode_B_on_orthogonal_indicators_is_Mode_A(Study study)
    {
        Study orthogonal = Orthogonalised(study);
        Study modeA = orthogonal with { Blocks = orthogonal.Blocks.Select(block => block with { Kind = BlockKind.ModeA }).ToValueList() };
        Study modeB = orthogonal with { Blocks = orthogonal.Blocks.Select(block => block with { Kind = BlockKind.ModeB }).ToValueList() };

        // Orthogonalised data may settle slowly or, once in some thousand studies, not at all, and Gram-Schmidt leaves correlations of 1e-17:
        // hence the wider tolerance.
        PlsFit a = modeA.Fit(study.Tight);
        PlsFit b = modeB.Fit(study.Tight);
        if (a.Convergence.Iterations > 500 || b.Convergence.Iterations > 500)
        {
            return;
        }

        Assert.All(a.Indicators.Zip(b.Indicators), pair => Close(pair.First.Weight, pair.Second.Weight, Decomposition, pair.First.Indicator));
        Assert.All(a.Paths.Zip(b.Paths), pair => Close(pair.First.Estimate, pair.Second.Estimate, Decomposition, pair.First.From));
    }

    [Property]
    public void Two_constructs_give_the_same_weights_under_every_scheme(Study study)
    {
        Study two = TwoBlocks(study, study.Blocks[0].Kind);
        PlsFit path = two.Fit(two.Tight with { Scheme = InnerScheme.Path });
        foreach (InnerScheme scheme in new[] { InnerScheme.Factor, InnerScheme.Centroid })
        {
            PlsFit other = two.Fit(two.Tight with { Scheme = scheme });
            Assert.All(path.Indicators.Zip(other.Indicators), pair => Close(pair.First.Weight, pair.Second.Weight, Rounding, pair.First.Indicator));
        }
    }

    private static Study TwoBlocks(Study study, BlockKind kind)
    {
        (string from, string to) = study.Paths[0];
        return study with
        {
            Blocks = [study.Block(from) with { Kind = kind }, study.Block(to) with { Kind = kind }],
            Paths = [(from, to)],
        };
    }

    // Gram-Schmidt within each block, centered: correlations of 1e-17 instead of 0.
    private static Study Orthogonalised(Study study)
    {
        var columns = new List<(string Name, double[] Values)>();
        foreach (StudyBlock block in study.Blocks)
        {
            Matrix<double> centered = Matrix<double>.Build.DenseOfColumns(
                block.Indicators.Select(study.Column).Select(values => values.Select(x => x - values.Average())));
            Matrix<double> q = centered.QR(MathNet.Numerics.LinearAlgebra.Factorization.QRMethod.Thin).Q;
            Matrix<double> mix = centered.Transpose() * q;
            for (int j = 0; j < block.Indicators.Count; j++)
            {
                columns.Add((block.Indicators[j], [.. q.Column(j).Multiply(Math.Sign(mix.Column(j).Sum()))]));
            }
        }

        return study with { Columns = columns.ToValueList() };
    }

    private static Matrix<double> Between(PlsFit fit, StudyBlock a, StudyBlock b)
    {
        Moments moments = fit.Moments;
        return Matrix<double>.Build.Dense(
            a.Indicators.Count, b.Indicators.Count, (i, j) => moments.Correlation(a.Indicators[i], b.Indicators[j]));
    }

    private static void Proportional(Vector<double> direction, PlsFit fit, StudyBlock block)
    {
        Vector<double> weights = Vector<double>.Build.DenseOfEnumerable(block.Indicators.Select(name => fit.Indicator(name).Weight)).Normalize(2);
        double sign = Math.Sign(weights.DotProduct(direction));
        Assert.All(weights.Zip(direction), pair => Close(sign * pair.Second, pair.First, Decomposition, block.Name));
    }
}
