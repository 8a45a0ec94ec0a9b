using System.Data;
using System.Runtime.CompilerServices;
using Toe.Adoption.Internal;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <content>Many sheets: sequences, streams and tables.</content>
public sealed partial class ReadinessScorer
{
    /// <summary>The score of each sheet, in order, as it is asked for.</summary>
    public IEnumerable<Validated<ReadinessScore>> ScoreAll(IEnumerable<AnswerSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        return sheets.Select(Score);
    }

    /// <summary>The score of each sheet of a stream, in order, as it arrives.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="token">Ends the stream.</param>
    public async IAsyncEnumerable<Validated<ReadinessScore>> ScoreAll(
        IAsyncEnumerable<AnswerSheet> sheets, [EnumeratorCancellation] CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        await foreach (AnswerSheet sheet in sheets.WithCancellation(token).ConfigureAwait(false))
        {
            yield return Score(sheet);
        }
    }

    /// <summary>
    /// Scores a CSV file with a sheet per line and the items' ids as header, on all cores. <c>DK</c> is no answer where the scale offers "don't know".
    /// Other columns are no answers: they are ignored and reported.
    /// A sheet with a wrong answer is refused alone; a file that cannot be read on ends with its issue after the sheets before it.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="each">Gets each sheet's scores in the order of the file, on the calling thread.</param>
    /// <param name="settings">How the file is read, with its limits; null: the defaults.</param>
    /// <param name="token">Stops the work.</param>
    public Validated<BatchSummary> ScoreCsv(string path, Action<ScoredRow> each, CsvSettings? settings = null, CancellationToken token = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(each);
        FileStream stream;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        }
        catch (Exception failure) when (FileFaults.Found(failure, path) is not null)
        {
            return Validated.Refused<BatchSummary>(IssueCodes.UnreadableFile.Error(
                Text.Visible(path), FileFaults.Found(failure, path)!, remedy: FileFaults.Remedy));
        }

        using (stream)
        {
            return ScoreCsv(stream, Path.GetFileName(path), each, settings, token);
        }
    }

    /// <summary>Scores CSV text from a stream, as <see cref="ScoreCsv(string, Action{ScoredRow}, CsvSettings?, CancellationToken)"/> does a file.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="source">What messages call it.</param>
    /// <param name="each">Gets each sheet's scores in order, on the calling thread.</param>
    /// <param name="settings">How the text is read, with its limits; null: the defaults.</param>
    /// <param name="token">Stops the work.</param>
    public Validated<BatchSummary> ScoreCsv(
        Stream stream, string source, Action<ScoredRow> each, CsvSettings? settings = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(each);
        using var rows = new CsvAnswerRows(plan, stream, source, settings ?? CsvSettings.Default);
        return BatchScoring.Run(plan, rows, each, token);
    }

    /// <summary>Scores the rows of a data reader, whose columns have the items' ids, as <see cref="ScoreCsv(string, Action{ScoredRow}, CsvSettings?, CancellationToken)"/> does a file.</summary>
    /// <param name="reader">The reader; it stays open.</param>
    /// <param name="each">Gets each sheet's scores in order, on the calling thread.</param>
    /// <param name="source">What messages call it.</param>
    /// <param name="settings">How values are read, with their limits; null: the defaults.</param>
    /// <param name="token">Stops the work.</param>
    public Validated<BatchSummary> ScoreRows(
        IDataReader reader, Action<ScoredRow> each, string source = "table", SurveySettings? settings = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(each);
        ArgumentNullException.ThrowIfNull(source);
        return BatchScoring.Run(plan, new DataAnswerRows(plan, reader, source, settings ?? SurveySettings.Default), each, token);
    }
}
