using System.Globalization;
using System.Text.Json;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Tests.Reference;

/// <summary>
/// A bootstrap of another program on resamples that it stored, run again on these: every parameter under the name that the program
/// gives it. Rows count from 1 there.
/// </summary>
internal sealed class BootstrapCase : ReferenceCase
{
    private readonly Lazy<BootstrapResult> result;
    private readonly bool isCsem;

    public BootstrapCase(JsonElement root)
        : base(ReferenceFolder.Golden!, root)
    {
        isCsem = root.TryGetProperty("model_syntax", out JsonElement syntax);
        Model = isCsem
            ? CsemSyntax.Parse(
                syntax.GetString()!,
                _ => root.GetProperty("arguments") is { ValueKind: JsonValueKind.Object } arguments
                    && arguments.TryGetProperty(".PLS_modes", out JsonElement mode) ? mode.GetString() : null)
            : ListedModel(root.GetProperty("model"));
        Settings = Tight with
        {
            Tolerance = 1e-13,
            Scheme = InnerScheme.Path,
            Consistent = Model.Constructs.Any(construct => construct.Measurement is Reflective),
        };
        result = new(Run);
    }

    public BootstrapResult Result => result.Value;

    /// <summary>The kinds that programs store, by the name of their block.</summary>
    public static IReadOnlyDictionary<string, ParameterKind> Blocks { get; } = new Dictionary<string, ParameterKind>
    {
        ["paths"] = ParameterKind.Path,
        ["loadings"] = ParameterKind.Loading,
        ["weights"] = ParameterKind.Weight,
        ["htmt"] = ParameterKind.Htmt,
        ["total_effects"] = ParameterKind.TotalEffect,
        ["indirect_effects"] = ParameterKind.IndirectEffect,
        ["r_squared"] = ParameterKind.RSquared,
    };

    /// <summary>The numbers that the case stores.</summary>
    public JsonElement Stored => isCsem ? Results.GetProperty("none") : Results;

    /// <summary>The intervals of cSEM.</summary>
    public JsonElement Intervals => Root.GetProperty("inference_paths_none");

    protected override AdoptionModel Model { get; }

    protected override PlsSettings Settings { get; }

    /// <summary>A file that the case names.</summary>
    public string File(string member) => Path.Combine(ReferenceFolder.Golden!.Surveys, Root.GetProperty(member).GetString()!);

    public static BootstrapCase Read(string name) => new(ReferenceFolder.Golden!.Read(name));

    /// <summary>Estimate, mean and standard error of every block that both have, and of seminr the quantiles too.</summary>
    public override IEnumerable<Comparison> Compare()
    {
        foreach ((string block, ParameterKind kind) in Blocks)
        {
            // cSEM's HTMT averages signed correlations: another quantity as soon as one is negative in some resample.
            if (!Stored.TryGetProperty(block, out JsonElement stored) || (isCsem && kind == ParameterKind.Htmt))
            {
                continue;
            }

            JsonElement original = isCsem ? stored.GetProperty("original") : Stored.GetProperty("original").GetProperty(block);
            yield return new(block + ", estimate", Numbers.Vector(original), Of(kind, estimate => estimate.Estimate));
            yield return new(block + ", mean", Numbers.Vector(stored.GetProperty("mean")), Of(kind, estimate => estimate.Mean));
            yield return new(
                block + ", deviation", Numbers.Vector(stored.GetProperty("sd_n_minus_1")), Of(kind, estimate => estimate.StandardError));
            if (!isCsem)
            {
                yield return new(
                    block + ", 2.5 %", Numbers.Vector(stored.GetProperty("q025_type7")), Of(kind, estimate => estimate.Interval?.Lower));
                yield return new(
                    block + ", 97.5 %", Numbers.Vector(stored.GetProperty("q975_type7")), Of(kind, estimate => estimate.Interval?.Upper));
            }
        }

        foreach (JsonProperty rows in Stored.EnumerateObject().Where(member => member.Name.Contains("_resample", StringComparison.Ordinal)))
        {
            ParameterKind kind = Blocks[rows.Name.Split('_')[0]];
            Numbers expected = Numbers.Matrix(rows.Value, countRows: true);
            yield return new(rows.Name, expected, Replicates(kind, rows.Value.GetProperty("values").GetArrayLength()));
        }
    }

    /// <summary>A quantity of each parameter of a kind, under its name in the program.</summary>
    public Numbers Of(ParameterKind kind, Func<BootstrapEstimate, double?> value) =>
        Numbers.Vector(Result.Of(kind).Select(estimate => (Label(estimate.Parameter), value(estimate))));

    /// <summary>The first resamples, counted from 1.</summary>
    public Numbers Replicates(ParameterKind kind, int count) => new(
        from estimate in Result.Of(kind)
        from value in Result.Replicates(estimate.Parameter).Take(count).Index()
        select ((value.Index + 1).ToString(CultureInfo.InvariantCulture), Label(estimate.Parameter), (double?)value.Item));

    /// <summary>The name of a parameter in the program.</summary>
    public string Label(Parameter parameter) => (parameter.Kind, isCsem) switch
    {
        (ParameterKind.Htmt, _) => $"{parameter.To}~{parameter.From}",
        (ParameterKind.RSquared, _) => parameter.From,
        (ParameterKind.Loading, true) => $"{parameter.From} =~ {parameter.Indicator}",
        (ParameterKind.Weight, true) => $"{parameter.From} <~ {parameter.Indicator}",
        (ParameterKind.Loading or ParameterKind.Weight, false) => $"{parameter.Indicator}<-{parameter.From}",
        (_, true) => $"{parameter.To} ~ {parameter.From}",
        _ => $"{parameter.From} -> {parameter.To}",
    };

    private BootstrapResult Run()
    {
        int[][] resamples =
        [
            .. from line in System.IO.File.ReadLines(File("indices_file"))
               select line.Split(',').Select(row => int.Parse(row, CultureInfo.InvariantCulture) - 1).ToArray(),
        ];
        return Valid(Bootstrap.Replay(
            Fit, resamples, new BootstrapSettings { Seed = 0, Inadmissible = InadmissibleReplicates.Keep }));
    }
}
