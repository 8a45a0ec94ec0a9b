using MathNet.Numerics.LinearAlgebra;
using Toe.Adoption.Internal;
using Toe.Adoption.Numerics;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Estimation;

/// <summary>Explains why an estimate failed, naming the culprits.</summary>
internal static class Refusals
{
    public static IEnumerable<Issue> Explain(PlsPlan plan, PlsKernel<ScalarLane> kernel, Convergence convergence)
    {
        int culprit = kernel.Outcomes.Culprit(0);
        switch (kernel.Outcomes[0])
        {
            case EstimateOutcome.ConstantIndicator:
                yield return IssueCodes.ConstantIndicator.Error(
                    $"indicator {plan.Indicators[culprit]}", "It does not vary beyond rounding.", remedy: "Remove it from the model.");
                break;
            case EstimateOutcome.UndefinedCorrelation:
                yield return IssueCodes.InvalidMoments.Error(
                    $"indicator {plan.Indicators[culprit]}",
                    "Its correlation with another indicator cannot be computed: too few rows answer both, or one of them does not vary there.",
                    remedy: "Choose another missing-data rule, or remove the indicator.");
                break;
            case EstimateOutcome.SingularBlock:
                yield return SingularBlock(plan.Blocks[culprit], plan, kernel.Correlations);
                break;
            case EstimateOutcome.CollinearPredictors:
                yield return CollinearPredictors(plan.Blocks[culprit], plan, kernel);
                break;
            case EstimateOutcome.VanishingWeights:
                yield return IssueCodes.VanishingWeights.Error(
                    $"construct {plan.Blocks[culprit].Name}",
                    "Its indicators are unrelated to its neighbors, or cancel each other, so that no weights can be found.",
                    remedy: "Reverse items that are keyed the other way, or remove the construct.");
                break;
            case EstimateOutcome.UndefinedReliability:
                yield return IssueCodes.InadmissibleReliability.Error(
                    $"construct {plan.Blocks[culprit].Name}",
                    "Its reliability rho_A is not positive or not defined, so that correlations cannot be corrected by it.",
                    "A reliability lies above 0 and up to 1.",
                    "Look for items that measure something else or are keyed the other way; or estimate without the correction.");
                break;
            case EstimateOutcome.NotConverged:
                yield return NotConverged(plan, convergence);
                break;
        }
    }

    private static Issue NotConverged(PlsPlan plan, Convergence convergence)
    {
        string found = Text.Invariant(
            $"The weights still change by {convergence.LastChange:0.0e+0} after {convergence.Iterations} iterations{(convergence.Oscillates ? ", alternating between two states" : "")}.");
        string expected = Text.Invariant($"A distance of at most {convergence.Tolerance:0.0e+0} from where they settle.");
        string remedy = convergence.Oscillates
            ? "Try another inner scheme; constructs that are barely related do this."
            : "Allow more iterations; constructs that are barely related need many.";
        return plan.Settings.RefuseUnconverged
            ? IssueCodes.NotConverged.Error($"model {plan.Model.Name}", found, expected, remedy)
            : IssueCodes.NotConverged.Warning($"model {plan.Model.Name}", found, expected, remedy);
    }

    private static Issue SingularBlock(Block block, PlsPlan plan, AlignedArray<ScalarLane> correlations)
    {
        double[,] matrix = Submatrix(correlations, plan.Indicators.Count, [.. Enumerable.Range(block.Start, block.Count)]);
        return IssueCodes.SingularBlock.Error(
            $"construct {block.Name}",
            Combination(matrix, [.. Enumerable.Range(block.Start, block.Count).Select(j => plan.Indicators[j])]),
            "Mode B weights need linearly independent indicators.",
            "Remove one of them, or use Mode A.");
    }

    // The path scheme regresses on predecessors in every iteration, on correlations of proxies that no later step sees again.
    private static Issue CollinearPredictors(Block block, PlsPlan plan, PlsKernel<ScalarLane> kernel)
    {
        bool inWeights = ScalarLane.IsTrue(kernel.Weighting.Failed, 0);
        bool isCorrected = !inWeights && block.Predecessors.Any(k => plan.Blocks[k].IsCorrected);
        double[,] matrix = Submatrix(
            inWeights ? kernel.Weighting.ProxyCorrelations : kernel.Measurement.ConstructCorrelations, plan.Blocks.Length, block.Predecessors);
        string where = inWeights ? Text.Invariant($"In iteration {kernel.Weighting.Iterations[0] + 1} of the weights, ")
            : isCorrected ? "After the correction for measurement error, "
            : "";
        return IssueCodes.CollinearPredictors.Error(
            $"construct {block.Name}",
            where + Combination(matrix, [.. block.Predecessors.Select(k => plan.Blocks[k].Name)]),
            "The predictors of a construct are linearly independent.",
            isCorrected ? "Remove one of them, merge them, or estimate without the correction." : "Remove one of them or merge them.");
    }

    private static double[,] Submatrix(AlignedArray<ScalarLane> correlations, int order, int[] at)
    {
        double[,] matrix = new double[at.Length, at.Length];
        for (int i = 0; i < at.Length; i++)
        {
            for (int j = 0; j < at.Length; j++)
            {
                matrix[i, j] = i == j ? 1 : correlations[(at[i] * order) + at[j]][0];
            }
        }

        return matrix;
    }

    // The first variable that those before it determine, with the coefficients by which they do. What is left of it is near zero, not below:
    // corrected correlations may leave less than nothing, which is inadmissible but no dependence.
    private static string Combination(double[,] matrix, string[] names)
    {
        Matrix<double> all = Matrix<double>.Build.DenseOfArray(matrix);
        double[] eigenvalues = [.. all.Evd(Symmetricity.Symmetric).EigenValues.Select(value => Math.Abs(value.Real))];
        double condition = eigenvalues.Max() / Math.Max(eigenvalues.Min(), double.Epsilon);
        string size = condition > 1e15 ? "above 1e+15" : Text.Invariant($"{condition:0.0e+0}");
        for (int j = 1; j < names.Length; j++)
        {
            Matrix<double> before = all.SubMatrix(0, j, 0, j);
            Vector<double> target = all.SubMatrix(0, j, j, 1).Column(0);
            Vector<double> coefficients = before.Svd().Solve(target);
            if (Math.Abs(1 - coefficients.DotProduct(target)) > 10 * Ldl<ScalarLane>.SmallestPivot)
            {
                continue;
            }

            string[] terms =
            [
                .. Enumerable.Range(0, j)
                    .Where(i => Math.Abs(coefficients[i]) > 1e-6)
                    .Select(i => Math.Abs(coefficients[i] - 1) < 1e-4 ? names[i] : Text.Invariant($"{coefficients[i]:0.###} {names[i]}")),
            ];
            string relation = terms.Length == 1
                ? Text.Invariant($"{names[j]} and {names[Enumerable.Range(0, j).MaxBy(i => Math.Abs(coefficients[i]))]} are the same up to scale (r = {matrix[j, Enumerable.Range(0, j).MaxBy(i => Math.Abs(coefficients[i]))]:0.######})")
                : $"{names[j]}, standardized, is {string.Join(" + ", terms)}";
            return $"{relation}; the condition number is {size}.";
        }

        return $"{string.Join(", ", names)} are linearly dependent; the condition number is {size}.";
    }
}
