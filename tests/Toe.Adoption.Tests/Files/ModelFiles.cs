using System.Text;
using System.Text.Json.Nodes;
using Toe.Adoption.Estimation;
using Toe.Adoption.Files;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Reference;

namespace Toe.Adoption.Tests.Files;

/// <summary>Model files of estimates.</summary>
internal static class ModelFiles
{
    private static readonly double[] Awkward =
        [0, -0.0, double.Epsilon, -double.Epsilon, 2.2250738585072014E-308, double.MaxValue, double.MinValue, 0.1, 1.0 / 3, 1e23, 9007199254740993];

    /// <summary>The committed file of schema version 1, made by release 0.1.0.</summary>
    public static string Fixture { get; } =
        Path.Combine(House.Repository.Root, "tests", "Toe.Adoption.Tests", "Files", "model-file-v1.json");

    public static Survey Survey { get; } =
        Adoption.Surveys.Survey.ReadCsv(Path.Combine(ReferenceFolder.Seeds.Surveys, "toe_ai_survey.csv")).Value;

    public static PlsFit Fit { get; } = Pls.Estimate(
        ModelSyntax.ReadFile(Path.Combine(ReferenceFolder.Seeds.Surveys, "toe_ai_model.txt")).Value, Survey).Value;

    /// <summary>An estimate of the synthetic survey with a bootstrap.</summary>
    public static ModelFile Estimated { get; } = ModelFile.Of(
        Fit, Bootstrap.Run(Fit, new BootstrapSettings { Seed = 1, Resamples = 100 }), TimeSpan.FromMilliseconds(12.5));

    /// <summary>The file with its parts changed as JSON, which can say what no member of the library takes.</summary>
    public static string Changed(this ModelFile file, Action<JsonNode> change)
    {
        JsonNode root = JsonNode.Parse(file.ToJson())!;
        change(root);
        return root.ToJsonString();
    }

    /// <summary>Any finite number, drawn by its bits.</summary>
    public static double Number(Random random)
    {
        if (random.Next(4) == 0)
        {
            return Awkward[random.Next(Awkward.Length)];
        }

        double number;
        do
        {
            number = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
        }
        while (!double.IsFinite(number));
        return number;
    }

    /// <summary>Text with its first occurrence of something replaced; that it occurs is asserted.</summary>
    public static string With(this string json, string old, string replacement)
    {
        int at = json.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"There is no {old}.");
        return json[..at] + replacement + json[(at + old.Length)..];
    }

    /// <summary>The line of the first occurrence of something, counted from 1.</summary>
    public static int LineOf(this string json, string text) =>
        1 + json[..json.IndexOf(text, StringComparison.Ordinal)].Count(character => character == '\n');

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
