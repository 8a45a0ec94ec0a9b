using System.Globalization;
using System.Text;
using System.Text.Json;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Files;

/// <summary>Reads model files from outside: size and depth are limited, the schema is checked first, and what is unknown is refused by name.</summary>
internal static class ModelFileReader
{
    private const long MaximumBytes = 64L << 20;

    public static Validated<ModelFile> Load(string path)
    {
        string source = Path.GetFileName(path);
        try
        {
            return ReadAtMost(path, MaximumBytes) is { } content
                ? Parse(content, source)
                : Validated.Refused<ModelFile>(IssueCodes.LimitExceeded.Error(
                    source,
                    "The file is longer than a model file may be.",
                    Text.Invariant($"At most {MaximumBytes} bytes."),
                    "Check that this is a model file."));
        }
        catch (Exception failure) when (FileFaults.Found(failure, path) is not null)
        {
            return Validated.Refused<ModelFile>(IssueCodes.UnreadableFile.Error(
                source, FileFaults.Found(failure, path)!, "A model file that this program may read.", FileFaults.Remedy));
        }
    }

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

    /// <summary>Text in memory: a lone surrogate in it is no character, and is refused instead of replaced.</summary>
    public static Validated<ModelFile> Parse(string json, string source)
    {
        try
        {
            return Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(json), source);
        }
        catch (EncoderFallbackException failure)
        {
            return Validated.Refused<ModelFile>(Explain(
                new JsonException(Text.Invariant($"The character at position {failure.Index + 1} is a lone surrogate.")), source));
        }
    }

    public static Validated<ModelFile> Parse(byte[] utf8, string source)
    {
        try
        {
            CheckTexts(Content(utf8));
            if (CheckSchema(utf8, source) is { } problem)
            {
                return Validated.Refused<ModelFile>(problem);
            }

            ModelFile file = JsonSerializer.Deserialize(Content(utf8), ModelFileJson.Default.ModelFile)
                ?? throw new JsonException("The file holds null.");
            List<Issue> misfits = new ModelFileChecks(file, Text.Visible(source)).Run();
            return misfits.Count == 0 ? Validated.Valid(file) : Validated.Refused<ModelFile>(misfits);
        }
        catch (JsonException failure)
        {
            return Validated.Refused<ModelFile>(Explain(failure, source));
        }
    }

    private static JsonReaderOptions Options => new() { MaxDepth = ModelFileJson.Default.Options.MaxDepth };

    private static ReadOnlySpan<byte> Content(byte[] utf8) =>
        utf8.AsSpan().StartsWith("\uFEFF"u8) ? utf8.AsSpan(3) : utf8;

    // JSON may write half a character, as "\ud800", and its reader finds out only when it is asked for the text.
    private static void CheckTexts(ReadOnlySpan<byte> utf8)
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

    private static Issue? CheckSchema(byte[] utf8, string source)
    {
        var reader = new Utf8JsonReader(Content(utf8), Options);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement root = document.RootElement;
        string expected = Text.Invariant($"This release reads {ModelFile.SchemaName} version {ModelFile.CurrentSchemaVersion}.");
        if (root.ValueKind != JsonValueKind.Object)
        {
            return IssueCodes.ModelFileContent.Error(
                source, "The file is not a JSON object.", "A model file.", "Check that this is the file that you mean.");
        }

        if (!root.TryGetProperty("schema", out JsonElement schema) || !root.TryGetProperty("schemaVersion", out JsonElement version))
        {
            return IssueCodes.UnknownSchema.Error(source, "The file does not name its schema and schemaVersion.", expected, "Check that this is a model file.");
        }

        bool isKnown = schema.ValueKind == JsonValueKind.String && schema.ValueEquals(ModelFile.SchemaName)
            && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out int number) && number == ModelFile.CurrentSchemaVersion;
        return isKnown
            ? null
            : IssueCodes.UnknownSchema.Error(
                source,
                $"The file has schema {Text.Visible(schema.GetRawText())} version {Text.Visible(version.GetRawText())}.",
                expected,
                "Write the file again with this release, or read it with the one that wrote it.");
    }

    private static Issue Explain(JsonException failure, string source)
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
            : IssueCodes.ModelFileContent.Error(
                subject,
                Refusal.Words(failure),
                Text.Invariant($"JSON as {ModelFile.SchemaName} version {ModelFile.CurrentSchemaVersion} has it."),
                "Correct the file, or write it again.");
    }
}
