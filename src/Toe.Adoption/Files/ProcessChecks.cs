using Toe.Adoption.Internal;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Files;

/// <summary>Whether what a model file says of its data and of the iteration can have happened.</summary>
internal sealed class ProcessChecks(ModelFile file, Misfits misfits)
{
    private const int HashLength = 64;

    public void Run()
    {
        misfits.AtLeast(1, file.Data.Rows, "data.rows");
        misfits.Check(
            file.Data.Hash is not { } hash || (hash.Length == HashLength && hash.All(char.IsAsciiHexDigitLower)),
            "data.hash",
            $"It is no SHA-256.",
            "64 digits from 0 to 9 and a to f.");
        misfits.Check(
            file.Data.Hash is null == file.Data.Missing is null,
            "data",
            $"One of hash and missing is null.",
            "Both for a survey, none for moments.");
        if (file.Data.Missing is { } missing)
        {
            Check(missing);
        }

        Iteration();
    }

    private void Check(MissingDataSummary missing)
    {
        const string Place = "data.missing";
        misfits.Check(missing.Rule == file.Settings.Missing, $"{Place}.rule", $"It is {missing.Rule}.", "The rule of the settings.");
        misfits.Check(missing.RowsUsed == file.Data.Rows, $"{Place}.rowsUsed", $"It is {missing.RowsUsed}.", "As many as data.rows.");
        misfits.Check(
            missing.RowsRead >= missing.RowsUsed, $"{Place}.rowsRead", $"It is {missing.RowsRead}.", "At least as many as rowsUsed.");
        misfits.Check(
            missing.EmptyRows >= 0 && missing.EmptyRows <= (long)missing.RowsRead - missing.RowsUsed,
            $"{Place}.emptyRows",
            $"It is {missing.EmptyRows}.",
            "From 0 to the rows that were not used.");
        misfits.Check(
            missing.AnswersMissing == missing.ByIndicator.Sum(row => (long)row.Count),
            $"{Place}.answersMissing",
            $"It is {missing.AnswersMissing}.",
            "The sum over the indicators.");
        HashSet<string> indicators = new(file.Model.Indicators, StringComparer.Ordinal);
        for (int i = 0; i < missing.ByIndicator.Count; i++)
        {
            MissingAnswers row = missing.ByIndicator[i];
            string place = Text.Invariant($"{Place}.byIndicator[{i}]");
            misfits.Check(
                indicators.Remove(row.Indicator), place, $"The model has no indicator {Text.Visible(row.Indicator)}, or it is there twice.", "One row for each.");
            misfits.Check(row.Count >= 1 && row.Count <= missing.RowsRead, $"{place}.count", $"It is {row.Count}.", "From 1 to rowsRead.");
        }
    }

    private void Iteration()
    {
        Estimation.Convergence convergence = file.Convergence;
        misfits.Check(
            convergence.Iterations >= 0 && convergence.Iterations <= file.Settings.MaximumIterations,
            "convergence.iterations",
            $"It is {convergence.Iterations}.",
            "From 0 to the limit of the settings.");
        misfits.Check(
            convergence.Tolerance == file.Settings.Tolerance, "convergence.tolerance", $"It is {convergence.Tolerance}.", "The tolerance of the settings.");
        misfits.Check(
            convergence.LastChange >= 0 && !(convergence.Converged && convergence.LastChange > convergence.Tolerance),
            "convergence.lastChange",
            $"It is {convergence.LastChange}.",
            "At least 0, and at most the tolerance where the weights converged.");
        misfits.Check(
            !(convergence.Converged && convergence.Oscillates), "convergence.oscillates", $"It is true.", "False where the weights converged.");
        misfits.Check(
            convergence.Converged || !file.Settings.RefuseUnconverged,
            "convergence.converged",
            $"It is false.",
            "True where the settings refuse estimates that did not converge.");
    }
}
