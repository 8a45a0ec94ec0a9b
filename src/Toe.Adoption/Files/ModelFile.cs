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
    public required ValueList<EffectEstimate> TotalEffects { get; init; }

    /// <summary>The total indirect effects.</summary>
    public required ValueList<EffectEstimate> IndirectEffects { get; init; }

    /// <summary>The effects along each chain.</summary>
    public required ValueList<EffectEstimate> SpecificIndirectEffects { get; init; }

    /// <summary>The HTMT of every two constructs.</summary>
    public required ValueList<HtmtEstimate> Htmt { get; init; }

    /// <summary>Correlations of indicators (rows) with construct scores (columns).</summary>
    public required NamedMatrix CrossLoadings
    {
        get;
        init => field = value.Titled(MatrixTitles.CrossLoadings);
    }

    /// <summary>Correlations of construct scores.</summary>
    public required NamedMatrix ScoreCorrelations
    {
        get;
        init => field = value.Titled(MatrixTitles.ScoreCorrelations);
    }

    /// <summary>Correlations of constructs, which paths are estimated from: of the scores, under consistent PLS corrected.</summary>
    public required NamedMatrix ConstructCorrelations
    {
        get;
        init => field = value.Titled(MatrixTitles.ConstructCorrelations);
    }

    /// <summary>What to be wary of, of the estimate and then of the bootstrap.</summary>
    public required ValueList<Issue> Issues { get; init; }

    /// <summary>The bootstrap; null where there was none.</summary>
    public BootstrapSummary? Bootstrap { get; init; }

    /// <summary>The file of an estimate, with the standard errors and intervals of a bootstrap where there is one.</summary>
    /// <param name="fit">The estimate.</param>
    /// <param name="bootstrap">Its bootstrap, with the issues noticed on the way.</param>
    /// <param name="elapsed">How long the bootstrap took, for the record; not negative.</param>
    /// <exception cref="ArgumentException">The bootstrap is invalid or of another estimate, or the time is negative.</exception>
    public static ModelFile Of(PlsFit fit, Validated<BootstrapResult>? bootstrap = null, TimeSpan? elapsed = null)
    {
        ArgumentNullException.ThrowIfNull(fit);
        if (elapsed < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(elapsed), elapsed, "A bootstrap takes no negative time.");
        }

        BootstrapResult? result = null;
        if (bootstrap is not null && !bootstrap.TryGetValue(out result))
        {
            throw new ArgumentException(
                $"The bootstrap was refused: {string.Join(" ", bootstrap.Issues.Where(issue => issue.Severity == Severity.Error))}", nameof(bootstrap));
        }

        if (result is not null && !ReferenceEquals(result.Fit, fit))
        {
            throw new ArgumentException("The bootstrap is of another estimate.", nameof(bootstrap));
        }

        return new ModelFile
        {
            LibraryVersion = CurrentLibraryVersion(),
            Model = fit.Model,
            Settings = fit.Settings,
            Data = new DataSummary { Hash = fit.DataHash, Rows = fit.SampleSize, Missing = fit.Missing },
            Convergence = fit.Convergence,
            Constructs = fit.Constructs,
            Indicators = fit.Indicators,
            Paths = ResultLists.Paths(fit, result),
            TotalEffects = fit.TotalEffects,
            IndirectEffects = fit.IndirectEffects,
            SpecificIndirectEffects = fit.SpecificIndirectEffects,
            Htmt = fit.HtmtRatios,
            CrossLoadings = fit.CrossLoadings,
            ScoreCorrelations = fit.ScoreCorrelations,
            ConstructCorrelations = fit.ConstructCorrelations,
            Issues = [.. fit.Issues, .. bootstrap?.Issues ?? []],
            Bootstrap = result is null ? null : ResultLists.Summary(result, elapsed),
        };
    }

    /// <summary>
    /// Reads a file. What is no model file, or holds results that do not fit its model, comes back as issues that name the place.
    /// </summary>
    /// <exception cref="ArgumentException">The path is empty.</exception>
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
        return ModelFileReader.Parse(json, source);
    }

    /// <summary>The file as JSON (RFC 8259), indented, with numbers in full precision.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ModelFileJson.Default.ModelFile);

    /// <summary>
    /// Writes the file; an older one of that name is replaced as a whole or not at all. A symbolic link of that name is replaced itself;
    /// what it leads to stays as it is.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written, or its folder is not there; the message names it.</exception>
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
