using System.Globalization;
using System.Text.Json;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tables;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Samples.Study;

/// <summary>
/// A TOE model of AI use that was published with its construct correlations: estimated from these, with each construct as a single
/// item, it gives the printed paths, R2, VIF and f2 again; its printed loadings give composite reliability and average variance extracted.
/// </summary>
internal static class PublishedStudy
{
    // Correlations and loadings are printed with three decimals; what follows from them agrees to about as many.
    private const double PrintedPrecision = 0.001;

    public static int Reproduce(string path)
    {
        using JsonDocument published = JsonDocument.Parse(File.ReadAllText(path));
        JsonElement root = published.RootElement;
        Validated<Moments> moments = ReadCorrelations(root);
        Validated<PlsFit> estimate = moments.Then(value => Pls.Estimate(Model(), value));
        if (!estimate.TryGetValue(out PlsFit? fit))
        {
            return Show.Refusal(estimate.Issues);
        }

        (string Quantity, double Printed, double Found)[] rows = [.. Compare(root, fit), .. CompareReliability(root)];
        Show.Tables(Table.Of(
            "Printed and reproduced",
            rows,
            [
                (Column.Left("Quantity"), row => row.Quantity),
                (Column.Right("printed"), row => Cell.Number(row.Printed)),
                (Column.Right("here"), row => Cell.Number(row.Found, 4)),
                (Column.Right("difference"), row => Cell.Number(row.Found - row.Printed, 4)),
            ],
            root.GetProperty("citation").GetString()!,
            $"License: {root.GetProperty("licence").GetString()}.",
            "The equation of firm performance is left out: it has two interactions whose correlations are not printed."));
        double worst = rows.Max(row => Math.Abs(row.Found - row.Printed));
        bool agrees = worst <= PrintedPrecision;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rows.Length} printed numbers, largest difference {worst:0.0000}: {(agrees ? "all within" : "NOT all within")} {PrintedPrecision}."));
        return agrees ? Exit.Done : Exit.Refused;
    }

    private static AdoptionModel Model()
    {
        var costs = Construct.Technology("CE", "Cost-effectiveness", SingleItem("CE"));
        var leaders = Construct.Organization("LS", "Leadership support", SingleItem("LS"));
        var government = Construct.Environment("GS", "Government support", SingleItem("GS"));
        var adoption = Construct.Outcome("AI", "AI adoption", SingleItem("AI"));
        var innovation = Construct.Outcome("BMI", "Business model innovation", SingleItem("BMI"));
        var advantage = Construct.Outcome("SCA", "Competitive advantage", SingleItem("SCA"));
        return AdoptionModel.Create(
            "AI use by 325 firms",
            [costs, leaders, government, adoption, innovation, advantage],
            [
                leaders.Drives(adoption), leaders.Drives(costs), government.Drives(costs), government.Drives(adoption),
                government.Drives(leaders), costs.Drives(adoption), adoption.Drives(innovation), adoption.Drives(advantage),
            ]);
    }

    private static Validated<Moments> ReadCorrelations(JsonElement root)
    {
        string[] names = [.. root.GetProperty("order").EnumerateArray().Select(name => name.GetString()!)];
        double[,] correlations = new double[names.Length, names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            for (int j = 0; j < names.Length; j++)
            {
                correlations[i, j] = root.GetProperty("correlations")[i][j].GetDouble();
            }
        }

        return Moments.FromCorrelations(names, correlations, root.GetProperty("n").GetInt64());
    }

    private static IEnumerable<(string Quantity, double Printed, double Found)> Compare(JsonElement root, PlsFit fit)
    {
        foreach (JsonElement printed in root.GetProperty("paths").EnumerateArray())
        {
            string from = printed.GetProperty("from").GetString()!;
            string to = printed.GetProperty("to").GetString()!;
            if (fit.Paths.FirstOrDefault(path => path.From == from && path.To == to) is { } path)
            {
                yield return ($"{from} -> {to}", printed.GetProperty("beta").GetDouble(), path.Estimate);
                yield return ($"{from} -> {to}, f2", printed.GetProperty("f2").GetDouble(), path.FSquared!.Value);
                yield return ($"{from} -> {to}, VIF", printed.GetProperty("vif").GetDouble(), path.Vif!.Value);
            }
        }

        foreach (JsonProperty printed in root.GetProperty("r2").EnumerateObject())
        {
            if (fit.Constructs.FirstOrDefault(construct => construct.Name == printed.Name) is { RSquared: { } found })
            {
                yield return ($"{printed.Name}, R2", printed.Value.GetDouble(), found);
            }
        }
    }

    private static IEnumerable<(string Quantity, double Printed, double Found)> CompareReliability(JsonElement root)
    {
        foreach (JsonProperty block in root.GetProperty("loadings").EnumerateObject())
        {
            double[] loadings = [.. block.Value.GetProperty("values").EnumerateArray().Select(loading => loading.GetDouble())];
            var construct = ConstructEstimate.FromLoadings(block.Name, loadings);
            JsonElement printed = root.GetProperty("reliability").GetProperty(block.Name);
            yield return ($"{block.Name}, rho_C", printed.GetProperty("CR").GetDouble(), construct.RhoC!.Value);
            yield return ($"{block.Name}, AVE", printed.GetProperty("AVE").GetDouble(), construct.Ave!.Value);
        }
    }
}
