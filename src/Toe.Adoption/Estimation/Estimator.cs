using Toe.Adoption.Collections;
using Toe.Adoption.Numerics;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Estimation;

/// <summary>Runs the kernel once and makes a result of its numbers, or a refusal of its failure.</summary>
internal static class Estimator
{
    public static Validated<PlsFit> Run(PlsPlan plan, Moments moments, Answers? answers)
    {
        List<Issue> issues = [.. SampleChecks.Check(plan, moments.Count), .. SettingsChecks.Check(plan)];
        if (issues.Any(issue => issue.Severity == Severity.Error))
        {
            return Validated.Refused<PlsFit>(issues);
        }

        var kernel = new PlsKernel<ScalarLane>(plan);
        var outputs = new ScalarLane[plan.Layout.Count];
        ScalarLane[] comoments = Lanes(moments.Comoments);
        ScalarLane[] reference = Lanes(moments.Reference);
        kernel.Run(comoments, reference, outputs);
        Convergence convergence = Describe(plan, kernel, moments);
        issues.AddRange(Refusals.Explain(plan, kernel, convergence));
        if (issues.Any(issue => issue.Severity == Severity.Error))
        {
            return Validated.Refused<PlsFit>(issues);
        }

        double[] parameters = [.. outputs.Select(lane => lane[0])];
        PlsFit fit = FitBuilder.Build(plan, moments, answers, kernel, convergence, parameters);
        issues.AddRange(Flags.Raise(fit, kernel));
        issues.AddRange(FixedPoints.Check(plan, comoments, reference, kernel));
        return Validated.Valid(fit.With(issues.ToValueList()), issues);
    }

    private static ScalarLane[] Lanes(ReadOnlySpan<double> values)
    {
        var lanes = new ScalarLane[values.Length];
        for (int i = 0; i < lanes.Length; i++)
        {
            lanes[i] = ScalarLane.Of(values[i]);
        }

        return lanes;
    }

    private static Convergence Describe(PlsPlan plan, PlsKernel<ScalarLane> kernel, Moments moments)
    {
        bool converged = kernel.Outcomes[0] != EstimateOutcome.NotConverged;
        return new Convergence
        {
            Converged = converged,
            Iterations = kernel.Weighting.Iterations[0],
            LastChange = kernel.Weighting.LastChange[0],
            Tolerance = plan.Settings.Tolerance,
            Oscillates = !converged && Oscillates(plan, moments),
        };
    }

    // On a kernel of its own: going on would leave the estimate's work space between two iterations.
    private static bool Oscillates(PlsPlan plan, Moments moments)
    {
        var kernel = new PlsKernel<ScalarLane>(plan);
        kernel.Run(Lanes(moments.Comoments), Lanes(moments.Reference), new ScalarLane[plan.Layout.Count]);
        return kernel.Weighting.Alternation()[0] < 1e-6;
    }
}
