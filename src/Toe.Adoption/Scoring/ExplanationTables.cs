using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Scoring;

/// <summary>An explanation as tables, from the index down to the answers.</summary>
internal static class ExplanationTables
{
    public static ValueList<Table> Of(Explanation root, string language) =>
        root.All().Where(node => node.Step != ExplanationStep.Answer)
            .Select(node => node.Parts is [{ Step: ExplanationStep.Answer }, ..] ? OfItems(node, language) : OfParts(node, language))
            .ToValueList();

    private static Table OfItems(Explanation node, string language)
    {
        string reversed = Say(language, ", reversed", ", dibalik");
        return Table.Of(
            Title(node, language),
            node.Parts,
            [
                (Column.Left(Say(language, "Item", "Butir")), item => item.Subject),
                (Column.Right(Say(language, "Answer", "Jawaban")), item => Cell.Number(item.Answer, 0)),
                (Column.Left(Say(language, "Scale", "Skala")), item => Text.Invariant($"{item.Minimum}..{item.Maximum}{(item.IsReversed ? reversed : "")}")),
                (Column.Right("0-100"), item => Cell.Number(item.Value, 2)),
                (Column.Right(Say(language, "Weight", "Bobot")), item => Cell.Coefficient(item.Weight)),
                (Column.Left(Say(language, "Wording", "Kalimat")).AsOptional(), item => item.Name.In(language)),
            ],
            node.Formula.In(language));
    }

    private static Table OfParts(Explanation node, string language) => Table.Of(
        Title(node, language),
        node.Parts,
        [
            (Column.Left(Say(language, "Part", "Bagian")), part => part.Name.In(language)),
            (Column.Right(Say(language, "Value", "Nilai")), part => Cell.Number(part.Value, 2)),
            (Column.Right(Say(language, "Enters as", "Dihitung")), part => Cell.Number(part.EntersReversed ? 100 - part.Value : part.Value, 2)),
            (Column.Right(Say(language, "Weight", "Bobot")), part => Cell.Coefficient(part.Weight)),
            (Column.Left(Say(language, "How", "Cara")), part => part.Formula.In(language)),
        ],
        node.Formula.In(language));

    private static string Title(Explanation node, string language) => node.Value is { } value
        ? Text.Invariant($"{node.Name.In(language)} ({node.Subject}): {value:0.00}")
        : $"{node.Name.In(language)} ({node.Subject}): -";

    private static string Say(string language, string english, string indonesian) =>
        LocalizedText.Of(("en", english), ("id", indonesian)).In(language);
}
