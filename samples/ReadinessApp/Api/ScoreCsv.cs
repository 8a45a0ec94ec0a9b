using System.Globalization;
using System.Text;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>A score as a table for spreadsheets: numbers in full precision with a point, names in the language of the page.</summary>
internal static class ScoreCsv
{
    public static string Write(ReadinessScore score, string language)
    {
        StringBuilder csv = new("kind,id,name,value,target,answered,asked,weight\n");
        Line(csv, "index", score.InstrumentId, "", score.Overall, score.Settings.Target, score.Answered, score.Asked, null);
        foreach (DimensionScore part in score.Dimensions)
        {
            // In answers like the other rows; a dimension itself counts its constructs.
            ConstructScore[] inside = [.. score.Constructs.Where(construct => construct.Dimension == part.Id)];
            Line(
                csv, part.IsOutcome ? "outcome" : "dimension", part.Id, part.Name.In(language), part.Value, null,
                inside.Sum(construct => construct.Answered), inside.Sum(construct => construct.Asked), part.Weight);
        }

        foreach (ConstructScore part in score.Constructs)
        {
            bool isBarrier = part.Polarity == Polarity.Barrier;
            double target = isBarrier ? 100 - score.Settings.Target : score.Settings.Target;
            Line(csv, isBarrier ? "barrier" : "driver", part.Id, part.Name.In(language), part.Value, target, part.Answered, part.Asked, part.Weight);
        }

        return csv.ToString();
    }

    private static void Line(StringBuilder csv, string kind, string id, string name, double? value, double? target, int answered, int asked, double? weight) =>
        csv.AppendJoin(',', kind, Text(id), Text(name), Number(value), Number(target), Number(answered), Number(asked), Number(weight)).Append('\n');

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Text(string text)
    {
        string safe = FormulaGuard.Defuse(text);
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
