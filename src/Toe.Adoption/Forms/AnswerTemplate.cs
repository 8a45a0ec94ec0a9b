using System.Diagnostics;
using System.Globalization;
using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;
using static Toe.Adoption.Internal.Text;

namespace Toe.Adoption.Forms;

/// <summary>CSV templates for collecting answers without a form: an empty table with a column per question, and the codebook that explains it.</summary>
public static class AnswerTemplate
{
    /// <summary>
    /// Writes the header of an answer table: the names of all items, attention checks and questions about the firm. Each respondent is a row:
    /// the number of the answer, <c>DK</c> for "don't know", nothing where there is no answer. <see cref="FormAnswers"/> reads it. The stream is left open.
    /// </summary>
    public static void WriteAnswers(Instrument instrument, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(stream);
        var names = new FormNames(instrument);
        using StreamWriter writer = CsvText.Writer(stream, byteOrderMark: true);
        CsvText.WriteLine(writer, FormColumns.Questions(instrument.Content).Select(question => names.Question(question.Id)));
    }

    /// <summary>
    /// Writes the codebook: a row per question with its kind, construct, scale, wording and answers in each language. Texts that a spreadsheet would
    /// take for a formula get an apostrophe in front. The stream is left open.
    /// </summary>
    public static void WriteCodebook(Instrument instrument, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(stream);
        using StreamWriter writer = CsvText.Writer(stream, byteOrderMark: true);
        string[] languages = [.. instrument.Content.Languages.Select(language => language.Tag)];
        CsvText.WriteLine(
            writer,
            [
                "name", "id", "kind", "dimension", "construct", "reversed", "scale", "minimum", "maximum", "asked_when", "source",
                .. languages.Select(tag => $"text::{FormLanguages.Name(tag)}"), .. languages.Select(tag => $"answers::{FormLanguages.Name(tag)}"),
            ]);
        foreach (string[] row in Rows(instrument, languages))
        {
            CsvText.WriteLine(writer, row);
        }
    }

    /// <summary>Writes the answer table as a file: the whole of it or, at a fault, none.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveAnswers(Instrument instrument, string path) => Save(path, stream => WriteAnswers(instrument, stream));

    /// <summary>Writes the codebook as a file: the whole of it or, at a fault, none.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveCodebook(Instrument instrument, string path) => Save(path, stream => WriteCodebook(instrument, stream));

    private static void Save(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var content = new MemoryStream();
        write(content);
        AtomicFile.Write(path, content.ToArray());
    }

    private static IEnumerable<string[]> Rows(Instrument instrument, string[] languages)
    {
        var names = new FormNames(instrument);
        foreach (InstrumentConstruct construct in instrument.Content.Constructs)
        {
            foreach (Item item in construct.Items)
            {
                ResponseScale scale = instrument.ScaleOf(item.Id);
                string[] about =
                [
                    names.Question(item.Id), CsvText.Text(item.Id), "item", CsvText.Text(construct.Dimension), CsvText.Text(construct.Id),
                    item.IsReversed ? "yes" : "no", .. Scale(scale), CsvText.Text(Condition(item.ShownWhen)), CsvText.Text(item.Source ?? ""),
                ];
                yield return [.. about, .. Texts(item.Text, languages), .. languages.Select(tag => Answers(scale, tag))];
            }
        }

        foreach (AttentionCheck check in instrument.Content.AttentionChecks)
        {
            ResponseScale scale = instrument.ScaleOf(check.Id);
            string[] about = [names.Question(check.Id), CsvText.Text(check.Id), "attention check", "", "", "no", .. Scale(scale), "", ""];
            yield return [.. about, .. Texts(check.Text, languages), .. languages.Select(tag => Answers(scale, tag))];
        }

        foreach (ProfileQuestion question in instrument.Content.Profile)
        {
            string kind = question.Kind switch
            {
                ProfileKind.Choice => "choice",
                ProfileKind.MultipleChoice => "choices, with a blank between",
                ProfileKind.Number => "whole number",
                ProfileKind.Text => "text",
                _ => throw new UnreachableException(),
            };
            string[] about =
            [
                names.Question(question.Id), CsvText.Text(question.Id), kind + (question.IsOptional ? " (optional)" : ""), "", "", "no", "",
                Number(question.Minimum), Number(question.Maximum), "", "",
            ];
            yield return [.. about, .. Texts(question.Text, languages), .. languages.Select(tag => Choices(question, tag))];
        }
    }

    private static string[] Scale(ResponseScale scale) => [CsvText.Text(scale.Id), Number(scale.Minimum), Number(scale.Maximum)];

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Condition(Relevance? shownWhen) => shownWhen is null ? "" : $"{shownWhen.Item} is {string.Join(" or ", shownWhen.Answers)}";

    private static IEnumerable<string> Texts(LocalizedText text, string[] languages) => languages.Select(tag => CsvText.Text(text.In(tag)));

    private static string Answers(ResponseScale scale, string tag)
    {
        IEnumerable<string> answers = Enumerable.Range(0, scale.Labels.Count).Select(i => Invariant($"{scale.Minimum + i} = {scale.Labels[i].In(tag)}"));
        return CsvText.Text(string.Join(" | ", scale.DontKnow is { } dontKnow ? answers.Append($"{ResponseScale.DontKnowAnswer} = {dontKnow.In(tag)}") : answers));
    }

    private static string Choices(ProfileQuestion question, string tag) =>
        CsvText.Text(string.Join(" | ", question.Choices.Select(choice => $"{choice.Id} = {choice.Text.In(tag)}")));
}
