using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Syntax;

/// <summary>Reads the words of a declaration line: <c>A : technology, barrier, "Complexity"</c>.</summary>
internal static class ModelSyntaxWords
{
    private const string Words =
        "technology, organization, environment, outcome, control, dimension \"...\", "
        + "driver, barrier, mode A, mode B, unit weights, or a label in quotes";

    public static void Declare(ModelDraft draft, ModelToken name, List<ModelToken> rest)
    {
        ModelDeclaration declaration = draft.Declaration(name.Text, name.Line);
        int start = 0;
        for (int i = 0; i <= rest.Count; i++)
        {
            if (i < rest.Count && !rest[i].Is(","))
            {
                continue;
            }

            List<ModelToken> words = rest.GetRange(start, i - start);
            start = i + 1;
            if (Apply(draft, declaration, words, name.Line) is not { } before)
            {
                draft.Fault(
                    name.Line,
                    words.Count == 0
                        ? $"The declaration of {Text.Visible(name.Text)} lacks a word."
                        : $"{ModelSyntaxFaults.Show(words)} says nothing about {Text.Visible(name.Text)}.",
                    $"Separated by commas: {Words}.");
            }
            else if (before > 0)
            {
                draft.Fault(
                    name.Line,
                    Text.Invariant($"{ModelSyntaxFaults.Show(words)}: line {before} has said such a thing of {Text.Visible(name.Text)} before."),
                    "One kind, one polarity, one mode and one label.",
                    "Keep one of them.");
            }
        }
    }

    // The line that said such a thing before, zero, or null where the words mean nothing.
    private static int? Apply(ModelDraft draft, ModelDeclaration declaration, List<ModelToken> words, int line)
    {
        switch (words)
        {
            case [{ Kind: ModelTokenKind.Quoted } label]:
                return declaration.SetLabel(label.Text, line);
            case [{ Kind: ModelTokenKind.Bare } word]:
                return KindOf(word) is { } kind ? declaration.SetKind(kind, null, line)
                    : word.IsWord("driver") ? declaration.SetPolarity(Polarity.Driver, line)
                    : word.IsWord("barrier") ? declaration.SetPolarity(Polarity.Barrier, line)
                    : null;
            case [var word, { IsName: true } dimension] when word.IsWord("dimension"):
                if (Guard.NameProblem(dimension.Text) is { } problem)
                {
                    draft.Fault(IssueCodes.InvalidName, line, $"dimension '{Text.Visible(dimension.Text)}'", problem);
                    return 0;
                }

                if (Dimension.Named(dimension.Text) is { IsOfTheFramework: true } own)
                {
                    string its = own.Name.ToLowerInvariant();
                    draft.Fault(
                        line,
                        $"{own} is a dimension of the framework, which has a word of its own.",
                        "A further dimension has another name.",
                        $"Write '{its}' instead of {ModelSyntaxFaults.Show(words)}.");
                    return 0;
                }

                return declaration.SetKind(ConstructKind.Extended, Dimension.Named(dimension.Text), line);
            case [var word, var mode] when word.IsWord("mode") && (mode.IsWord("A") || mode.IsWord("B")):
                return declaration.SetMode(mode.IsWord("A") ? WeightingMode.ModeA : WeightingMode.ModeB, line);
            case [var word, var weights] when word.IsWord("unit") && weights.IsWord("weights"):
                return declaration.SetMode(WeightingMode.Unit, line);
            default:
                return null;
        }
    }

    private static ConstructKind? KindOf(ModelToken word) =>
        word.IsWord("technology") ? ConstructKind.Technology
        : word.IsWord("organization") ? ConstructKind.Organization
        : word.IsWord("environment") ? ConstructKind.Environment
        : word.IsWord("outcome") ? ConstructKind.Outcome
        : word.IsWord("control") ? ConstructKind.Control
        : null;
}
