using System.Text.Json;

namespace Toe.Adoption.Tests.Reference;

/// <summary>The same numbers as seminr, cSEM and plspm wherever the definition is the same.</summary>
public class ReferenceTests
{
    private const double Agreement = 1e-8;

    public static TheoryData<string> Synthetic => ReferenceList.SyntheticCases;

    public static TheoryData<string> Golden => ReferenceList.GoldenCases;

    [Theory]
    [MemberData(nameof(Synthetic))]
    public void The_synthetic_survey_gives_the_numbers_of_the_field(string name) => Agree(ReferenceFolder.Seeds, name);

    [GoldenTheory]
    [MemberData(nameof(Golden))]
    public void The_programs_own_data_give_the_numbers_of_the_field(string name) => Agree(ReferenceFolder.Golden!, name);

    [Fact]
    public void Every_committed_case_is_compared() =>
        Assert.Equal(Sorted(ReferenceList.Synthetic), ReferenceFolder.Seeds.Files().Where(IsOfFamily));

    [GoldenFact]
    public void Every_case_is_compared_or_excluded_for_a_reason() => Assert.Equal(
        Sorted([.. ReferenceList.Synthetic, .. ReferenceList.Golden, .. ReferenceList.Excluded.SelectMany(group => group.Cases)]),
        ReferenceFolder.Golden!.Files().Where(IsOfFamily));

    [GoldenFact]
    public void The_committed_surveys_are_the_ones_of_the_golden_folder()
    {
        foreach (string file in new[] { "toe_ai_survey.csv", "toe_ai_survey_missing.csv" })
        {
            Assert.Equal(
                File.ReadAllBytes(Path.Combine(ReferenceFolder.Golden!.Surveys, file)),
                File.ReadAllBytes(Path.Combine(ReferenceFolder.Seeds.Surveys, file)));
        }
    }

    [GoldenTheory]
    [MemberData(nameof(Synthetic))]
    public void The_committed_numbers_are_the_ones_of_the_golden_folder(string name)
    {
        string file = name.Split('#')[0];
        List<string> different = [];
        CollectDifferences(ReferenceFolder.Seeds.Read(file), ReferenceFolder.Golden!.Read(file), file, different);
        Assert.Empty(different);
    }

    [Fact]
    public void No_case_is_listed_twice()
    {
        string[] all = [.. ReferenceList.Synthetic, .. ReferenceList.Golden, .. ReferenceList.Excluded.SelectMany(group => group.Cases)];
        Assert.Equal(all.Distinct(StringComparer.Ordinal), all);
    }

    private static void Agree(ReferenceFolder folder, string name)
    {
        ReferenceCase reference = ReferenceCase.Read(folder, name);
        Assert.True(reference.Fit.Convergence.Converged, reference.Fit.Convergence.ToString());
        Close.Within(reference.Compare(), Agreement, reference.Least);
    }

    // Members may be left out of what is committed; what is there is the same to the last digit.
    private static void CollectDifferences(JsonElement committed, JsonElement original, string path, List<string> different)
    {
        if (committed.ValueKind != original.ValueKind)
        {
            different.Add(path);
        }
        else if (committed.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in committed.EnumerateObject())
            {
                CollectDifferences(member.Value, original.GetProperty(member.Name), $"{path}/{member.Name}", different);
            }
        }
        else if (committed.ValueKind == JsonValueKind.Array && committed.GetArrayLength() == original.GetArrayLength())
        {
            for (int i = 0; i < committed.GetArrayLength(); i++)
            {
                CollectDifferences(committed[i], original[i], $"{path}/{i}", different);
            }
        }
        else if (committed.ValueKind == JsonValueKind.Array || committed.GetRawText() != original.GetRawText())
        {
            different.Add(path);
        }
    }

    private static string[] Sorted(IEnumerable<string> names) =>
        [.. names.Select(name => name.Split('#')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static bool IsOfFamily(string file) => ReferenceList.Families.Any(family => file.StartsWith(family, StringComparison.Ordinal));
}
