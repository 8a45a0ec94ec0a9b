using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Toe.Adoption.Internal;
using Toe.Adoption.Json;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Instruments;

/// <summary>The instrument file: reads it by the strict door and writes the one JSON that an instrument has.</summary>
internal static class InstrumentFile
{
    /// <summary>The schema and its version.</summary>
    public const string Schema = "toe-instrument/1";

    // Translators read these files: letters of every language stand as they are.
    private static readonly JsonSerializerOptions Options = new(InstrumentJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = InstrumentJson.Default.WithAddedModifier(RemoveComputed),
    };

    /// <summary>The contract by which files are read and written.</summary>
    public static readonly JsonTypeInfo<InstrumentDraft> Contract = (JsonTypeInfo<InstrumentDraft>)Options.GetTypeInfo(typeof(InstrumentDraft));

    private static readonly JsonDoor<InstrumentDraft> Door = new()
    {
        Kind = "an instrument file",
        Schema = $"schema {Schema}",
        ContentCode = IssueCodes.InstrumentContent,
        MaximumBytes = 16L << 20,
        Contract = Contract,
        SchemaProblem = SchemaProblem,
    };

    public static Validated<Instrument> Load(string path) => Door.Load(path, Instrument.ValidateFrom);

    public static Validated<Instrument> Parse(string json, string source) => Door.Parse(json, source, Instrument.ValidateFrom);

    public static Validated<Instrument> Parse(byte[] utf8, string source) => Door.Parse(utf8, source, Instrument.ValidateFrom);

    public static byte[] Write(InstrumentDraft content) => [.. JsonSerializer.SerializeToUtf8Bytes(content, Contract), (byte)'\n'];

    // A member that is merely ignored would be taken from a file without a word: this one is not there at all.
    private static void RemoveComputed(JsonTypeInfo contract)
    {
        if (contract.Type == typeof(ResponseScale))
        {
            contract.Properties.Remove(contract.Properties.Single(property => property.Name == "points"));
        }
    }

    private static string? SchemaProblem(JsonElement root) =>
        !root.TryGetProperty("schema", out JsonElement schema) ? "The file does not name its schema."
        : schema.ValueKind == JsonValueKind.String && schema.ValueEquals(Schema) ? null
        : $"The file has schema {Text.Visible(schema.GetRawText())}.";
}
