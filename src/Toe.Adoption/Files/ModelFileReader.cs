using System.Text.Json;
using Toe.Adoption.Internal;
using Toe.Adoption.Json;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Files;

/// <summary>Reads model files from outside by the strict door, and then checks that the results fit the model.</summary>
internal static class ModelFileReader
{
    private static readonly JsonDoor<ModelFile> Door = new()
    {
        Kind = "a model file",
        Schema = Text.Invariant($"{ModelFile.SchemaName} version {ModelFile.CurrentSchemaVersion}"),
        ContentCode = IssueCodes.ModelFileContent,
        MaximumBytes = 64L << 20,
        Contract = ModelFileJson.Default.ModelFile,
        SchemaProblem = SchemaProblem,
    };

    public static Validated<ModelFile> Load(string path) => Door.Load(path, Check);

    public static Validated<ModelFile> Parse(string json, string source) => Door.Parse(json, source, Check);

    public static Validated<ModelFile> Parse(byte[] utf8, string source) => Door.Parse(utf8, source, Check);

    private static Validated<ModelFile> Check(ModelFile file, string source)
    {
        List<Issue> misfits = new ModelFileChecks(file, source).Run();
        return misfits.Count == 0 ? Validated.Valid(file) : Validated.Refused<ModelFile>(misfits);
    }

    private static string? SchemaProblem(JsonElement root)
    {
        if (!root.TryGetProperty("schema", out JsonElement schema) || !root.TryGetProperty("schemaVersion", out JsonElement version))
        {
            return "The file does not name its schema and schemaVersion.";
        }

        bool isKnown = schema.ValueKind == JsonValueKind.String && schema.ValueEquals(ModelFile.SchemaName)
            && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out int number) && number == ModelFile.CurrentSchemaVersion;
        return isKnown ? null : $"The file has schema {Text.Visible(schema.GetRawText())} version {Text.Visible(version.GetRawText())}.";
    }
}
