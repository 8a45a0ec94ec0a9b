using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Files;

/// <summary>
/// A model with its settings and results as versioned JSON, which other programs can read and this library reads back:
/// <c>ModelFile.Parse(file.ToJson())</c> is equal to <c>file</c>. It holds no answers.
/// </summary>
public sealed record ModelFile
{
    /// <summary>The name of the schema.</summary>
    public static string SchemaName => "toe-adoption-model";

    /// <summary>The version of the schema that this release writes and reads.</summary>
    public static int CurrentSchemaVersion => 1;

    /// <summary>The schema, <see cref="SchemaName"/>.</summary>
    [JsonPropertyOrder(-10)]
    public string Schema { get; init; } = SchemaName;

    /// <summary>The version of the schema.</summary>
    [JsonPropertyOrder(-9)]
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The version of the library that computed the results.</summary>
    [JsonPropertyOrder(-8)]
    public required string LibraryVersion { get; init; }

    /// <summary>The model.</summary>
    public required AdoptionModel Model { get; init; }

    /// <summary>The settings of the estimate.</summary>
    public required PlsSettings Settings { get; init; }

    /// <summary>What is kept of the data.</summary>
    public required DataSummary Data { get; init; }

    /// <summary>How the weights came about.</summary>
    public required Convergence Convergence { get; init; }

    /// <summary>The constructs.</summary>
    public required ValueList<ConstructEstimate> Constructs { get; init; }

    /// <summary>The indicators.</summary>
    public required ValueList<IndicatorEstimate> Indicators { get; init; }

    /// <summary>The paths.</summary>
    public required ValueList<PathResult> Paths { get; init; }

    /// <summary>The total effects.</summary>
    public required ValueList<EffectResult> TotalEffects { get; init; }

    /// <summary>The total indirect effects.</summary>
    public required ValueList<EffectResult> IndirectEffects { get; init; }

    /// <summary>The effects along each chain.</summary>
    public required ValueList<EffectResult> SpecificIndirectEffects { get; init; }

    /// <summary>The HTMT of every two constructs.</summary>
    public required ValueList<HtmtEstimate> Htmt { get; init; }

    /// <summary>What to be wary of, of the estimate and then of the bootstrap.</summary>
    public required ValueList<Issue> Issues { get; init; }

    /// <summary>The bootstrap; null where there was none.</summary>
    public BootstrapSummary? Bootstrap { get; init; }

    /// <summary>The file of an estimate, with the standard errors and intervals of a bootstrap where there is one.</summary>
    /// <param name="fit">The estimate.</param>
    /// <param name="bootstrap">Its bootstrap, with the issues noticed on the way.</param>
    /// <param name="elapsed">How long the bootstrap took, for the record.</param>
    /// <exception cref="ArgumentException">The bootstrap is invalid or of another estimate.</exception>
    public static ModelFile Of(PlsFit fit, Validated<BootstrapResult>? bootstrap = null, TimeSpan? elapsed = null)
    {
        ArgumentNullException.ThrowIfNull(fit);
        BootstrapResult? result = bootstrap?.Value;
        if (result is not null && !ReferenceEquals(result.Fit, fit))
        {
            throw new ArgumentException("The bootstrap is of another estimate.", nameof(bootstrap));
        }

        var effects = new ResultLists(fit, result);
        return new ModelFile
        {
            LibraryVersion = CurrentLibraryVersion(),
            Model = fit.Model,
            Settings = fit.Settings,
            Data = new DataSummary { Hash = fit.DataHash, Rows = fit.SampleSize, Missing = fit.Missing },
            Convergence = fit.Convergence,
            Constructs = fit.Constructs,
            Indicators = fit.Indicators,
            Paths = effects.Paths(),
            TotalEffects = effects.Effects(ParameterKind.TotalEffect, fit.TotalEffects),
            IndirectEffects = effects.Effects(ParameterKind.IndirectEffect, fit.IndirectEffects),
            SpecificIndirectEffects = effects.Effects(ParameterKind.SpecificIndirectEffect, fit.SpecificIndirectEffects),
            Htmt = fit.HtmtRatios,
            Issues = [.. fit.Issues, .. bootstrap?.Issues ?? []],
            Bootstrap = result is null ? null : effects.Summary(elapsed),
        };
    }

    /// <summary>Reads a file.</summary>
    public static Validated<ModelFile> Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ModelFileReader.Load(path);
    }

    /// <summary>Reads the text of a file.</summary>
    /// <param name="json">The text.</param>
    /// <param name="source">What issues call it.</param>
    public static Validated<ModelFile> Parse(string json, string source = "model file")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(source);
        return ModelFileReader.Parse(System.Text.Encoding.UTF8.GetBytes(json), source);
    }

    /// <summary>The file as JSON (RFC 8259), indented, with numbers in full precision.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ModelFileJson.Default.ModelFile);

    /// <summary>
    /// Writes the file; an older one of that name is replaced as a whole or not at all. A symbolic link of that name is replaced itself;
    /// what it leads to stays as it is.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        AtomicFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(this, ModelFileJson.Default.ModelFile));
    }

    private static string CurrentLibraryVersion()
    {
        string version = typeof(ModelFile).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        int build = version.IndexOf('+', StringComparison.Ordinal);
        return build < 0 ? version : version[..build];
    }
}
