using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Json;

/// <summary>
/// Reads JSON from outside into a document: size and depth are limited, the schema is checked first, what is unknown is refused by name,
/// and text that is no text (bytes that are not UTF-8, half a character) is refused instead of replaced.
/// </summary>
/// <typeparam name="T">The document, as its source-generated contract has it.</typeparam>
internal sealed class JsonDoor<T>
    where T : class
{
    /// <summary>What is read, such as <c>a model file</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The schema and version that are read, as a sentence names them.</summary>
    public required string Schema { get; init; }

    /// <summary>The code of what is no such JSON.</summary>
    public required IssueCode ContentCode { get; init; }

    /// <summary>How long a file may be.</summary>
    public required long MaximumBytes { get; init; }

    /// <summary>The strict contract.</summary>
    public required JsonTypeInfo<T> Contract { get; init; }

    /// <summary>What is wrong with the schema that an object names: a sentence, or null.</summary>
    public required Func<JsonElement, string?> SchemaProblem { get; init; }

    /// <summary>Reads a file.</summary>
    public Validated<TResult> Load<TResult>(string path, Func<T, string, Validated<TResult>> check)
        where TResult : class
    {
        string source = Path.GetFileName(path);
        try
        {
            return ReadAtMost(path, MaximumBytes) is { } content
                ? Parse(content, source, check)
                : Validated.Refused<TResult>(IssueCodes.LimitExceeded.Error(
                    source,
                    $"The file is longer than {Kind} may be.",
                    Text.Invariant($"At most {MaximumBytes} bytes."),
                    $"Check that this is {Kind}."));
        }
        catch (Exception failure) when (FileFaults.Found(failure, path) is not null)
        {
            return Validated.Refused<TResult>(IssueCodes.UnreadableFile.Error(
                source, FileFaults.Found(failure, path)!, Text.Invariant($"{char.ToUpperInvariant(Kind[0])}{Kind[1..]} that this program may read."), FileFaults.Remedy));
        }
    }

    /// <summary>Text in memory: a lone surrogate in it is no character.</summary>
    public Validated<TResult> Parse<TResult>(string json, string source, Func<T, string, Validated<TResult>> check)
        where TResult : class
    {
        try
        {
            return Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(json), source, check);
        }
        catch (EncoderFallbackException failure)
        {
            return Validated.Refused<TResult>(Explain(
                new JsonException(Text.Invariant($"The character at position {failure.Index + 1} is a lone surrogate.")), source));
        }
    }

    /// <summary>Bytes in memory.</summary>
    public Validated<TResult> Parse<TResult>(byte[] utf8, string source, Func<T, string, Validated<TResult>> check)
        where TResult : class
    {
        T document;
        try
        {
            CheckTexts(Content(utf8));
            if (CheckSchema(utf8, source) is { } problem)
            {
                return Validated.Refused<TResult>(problem);
            }

            document = JsonSerializer.Deserialize(Content(utf8), Contract) ?? throw new JsonException("The file holds null.");
        }
        catch (JsonException failure)
        {
            return Validated.Refused<TResult>(Explain(failure, source));
        }

        return check(document, Text.Visible(source));
    }

    private JsonReaderOptions Options => new() { MaxDepth = Contract.Options.MaxDepth };

    private static ReadOnlySpan<byte> Content(byte[] utf8) =>
        utf8.AsSpan().StartsWith("\uFEFF"u8) ? utf8.AsSpan(3) : utf8;

    // Reads instead of asking for the length, which devices and pipes do not have.
    private static byte[]? ReadAtMost(string path, long most)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        using var content = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = file.Read(buffer); read > 0; read = file.Read(buffer))
        {
            content.Write(buffer, 0, read);
            if (content.Length > most)
            {
                return null;
            }
        }

        return content.ToArray();
    }

    // JSON may write half a character, as "\ud800", and its reader finds out only when it is asked for the text.
    private void CheckTexts(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, Options);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            {
                continue;
            }

            try
            {
                _ = reader.GetString();
            }
            catch (InvalidOperationException failure)
            {
                throw new JsonException(
                    "The text holds bytes that are not UTF-8, or an escape that is half a character.",
                    path: null,
                    lineNumber: utf8[..(int)reader.TokenStartIndex].Count((byte)'\n'),
                    bytePositionInLine: null,
                    failure);
            }
        }
    }

    private Issue? CheckSchema(byte[] utf8, string source)
    {
        var reader = new Utf8JsonReader(Content(utf8), Options);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            return ContentCode.Error(
                source, "The file is not a JSON object.", Text.Invariant($"{char.ToUpperInvariant(Kind[0])}{Kind[1..]}."), "Check that this is the file that you mean.");
        }

        return SchemaProblem(root) is { } problem
            ? IssueCodes.UnknownSchema.Error(
                source,
                problem,
                $"This release reads {Schema}.",
                root.TryGetProperty("schema", out _)
                    ? "Write the file again with this release, or read it with the one that wrote it."
                    : $"Check that this is {Kind}.")
            : null;
    }

    private Issue Explain(JsonException failure, string source)
    {
        string line = failure.LineNumber is { } number
            ? ", line " + (number + 1).ToString(CultureInfo.InvariantCulture)
            : "";
        string member = failure.Path is { Length: > 2 } path ? $", {Text.Visible(path[2..])}" : "";
        string subject = $"{Text.Visible(source)}{line}{member}";
        return Refusal.UnknownMember(failure) is { } unknown
            ? IssueCodes.UnknownMember.Error(
                subject,
                $"The member {unknown} is unknown.",
                "Only members of the schema.",
                "Remove it, or read the file with the release that wrote it.")
            : ContentCode.Error(
                subject,
                Refusal.Words(failure),
                $"JSON as {Schema} has it.",
                "Correct the file, or write it again.");
    }
}
