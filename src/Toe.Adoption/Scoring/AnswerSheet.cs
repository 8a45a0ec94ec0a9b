using System.Collections.ObjectModel;
using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>
/// One informant's answers, by item id. An answer of null means "don't know"; an absent item was not answered. Both are missing, and
/// neither counts as a midpoint.
/// </summary>
public sealed class AnswerSheet
{
    private readonly Dictionary<string, double?> answers = new(StringComparer.Ordinal);

    /// <summary>A sheet of answers.</summary>
    /// <param name="answers">Item id and answer of each.</param>
    /// <exception cref="ArgumentException">An id is null or occurs twice.</exception>
    public AnswerSheet(IEnumerable<KeyValuePair<string, double?>> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        foreach ((string item, double? answer) in answers)
        {
            if (item is null)
            {
                throw new ArgumentException("An item id is null.", nameof(answers));
            }

            if (!this.answers.TryAdd(item, answer))
            {
                throw new ArgumentException($"Item '{Text.Visible(item)}' is answered twice.", nameof(answers));
            }
        }

        Answers = new ReadOnlyDictionary<string, double?>(this.answers);
    }

    /// <summary>The version of the instrument that was answered; null where it is not told. Answers to another version are refused.</summary>
    public string? InstrumentVersion { get; init; }

    /// <summary>The answers.</summary>
    public IReadOnlyDictionary<string, double?> Answers { get; }

    /// <summary>
    /// Reads a sheet from JSON: <c>{"instrumentVersion": "0.1.0", "answers": {"TM1": 4, "TM2": null}}</c>, the version being optional.
    /// Whatever is not a number or null, occurs twice or is unknown is refused, with item and reason and never with the answer itself.
    /// </summary>
    /// <param name="json">The JSON text in UTF-8.</param>
    public static Validated<AnswerSheet> Parse(ReadOnlySpan<byte> json) => AnswerSheetReader.Read(json);

    /// <summary>
    /// Reads the sheets of one firm from JSON: a sheet as <see cref="Parse"/> takes it, or those of several people as
    /// <c>{"informants": [{"answers": {"TM1": 4}}, {"answers": {"TM1": 5}}]}</c>. All faults of all sheets come in one list, and the subject of each
    /// names the informant (<c>informant 2, item TM1</c>) as that of <see cref="ReadinessScorer.Score(IReadOnlyList{AnswerSheet})"/> does.
    /// </summary>
    /// <param name="json">The JSON text in UTF-8.</param>
    public static Validated<ValueList<AnswerSheet>> ParseAll(ReadOnlySpan<byte> json) => AnswerSheetsReader.Read(json);

    internal Dictionary<string, double?> Content => answers;
}
