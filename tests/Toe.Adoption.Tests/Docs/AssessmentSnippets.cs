using System.Globalization;
using System.Text.Json;
using Toe.Adoption.Estimation;
using Toe.Adoption.Tables;
using Toe.Adoption.Tests.House;

namespace Toe.Adoption.Tests.Docs;

/// <summary>The code of the pages on measurement and assessment, and what it prints.</summary>
public class AssessmentSnippets
{
    [Fact]
    public void Printed_loadings_give_reliability_and_average_variance()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture);
        string path = Path.Combine(Repository.Root, "seeds", "reference", "nguyen2026.json");

        #region loadings
        using JsonDocument study = JsonDocument.Parse(File.ReadAllText(path)); // seeds/reference/nguyen2026.json
        JsonElement printed = study.RootElement.GetProperty("reliability");
        var constructs = study.RootElement.GetProperty("loadings").EnumerateObject().Select(block => ConstructEstimate.FromLoadings(
            block.Name, [.. block.Value.GetProperty("values").EnumerateArray().Select(loading => loading.GetDouble())]));
        var table = Table.Of("From printed loadings", constructs,
        [
            (Column.Left("Construct"), construct => construct.Name),
            (Column.Right("printed rho_C"), construct => Cell.Coefficient(printed.GetProperty(construct.Name).GetProperty("CR").GetDouble())),
            (Column.Right("here"), construct => Cell.Coefficient(construct.RhoC, decimals: 5)),
            (Column.Right("printed AVE"), construct => Cell.Coefficient(printed.GetProperty(construct.Name).GetProperty("AVE").GetDouble())),
            (Column.Right("here"), construct => Cell.Coefficient(construct.Ave, decimals: 5)),
        ]);
        Console.WriteLine(table.ToMarkdown());
        #endregion

        PageOutput.Check("docs/statistics/measurement.md", "loadings", Console.ToString());
    }
}
