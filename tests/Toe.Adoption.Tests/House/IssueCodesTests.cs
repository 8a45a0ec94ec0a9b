using System.Reflection;
using System.Text.RegularExpressions;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.House;

public partial class IssueCodesTests
{
    private const string Page = "docs/issue-codes.md";

    private static readonly (string Name, IssueCode Code)[] Declared =
        [.. typeof(IssueCodes).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(IssueCode))
            .Select(property => (property.Name, (IssueCode)property.GetValue(null)!))];

    [Fact]
    public void All_holds_every_code_in_order() =>
        Assert.Equal(Declared.Select(declared => declared.Code).OrderBy(code => code.Code, StringComparer.Ordinal), IssueCodes.All);

    [Fact]
    public void Codes_and_titles_are_unique_and_well_formed()
    {
        Assert.Equal(Declared.Length, Declared.Select(declared => declared.Code.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Declared.Length, Declared.Select(declared => declared.Code.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Offenders.None(
            Declared.Where(declared => !WellFormed().IsMatch(declared.Code.Code)).Select(declared => declared.Code.Code),
            "A code is TOE, its range (1 model, 2 survey, 3 estimation, 40 resampling, 41 forms, 42 instruments, 5 scoring, 6 hosting) and three digits.");
    }

    [Fact]
    public void The_source_declares_each_code_below_the_heading_of_its_range()
    {
        (string Start, string Name)[] ranges =
        [
            ("TOE1", "Model"), ("TOE2", "Survey"), ("TOE3", "Estimation"), ("TOE40", "Resampling"), ("TOE41", "Forms"), ("TOE42", "Instruments"),
            ("TOE5", "Scoring"), ("TOE6", "Hosting"),
        ];
        (string Start, string Name) range = ("", "");
        List<string> offenders = [];
        foreach (string line in Repository.Read("src/Toe.Adoption/Validation/IssueCodes.cs").Split('\n').Select(line => line.Trim()))
        {
            range = Array.Find(ranges, one => line == "// " + one.Name) is { Name: not null } found ? found : range;
            if (AnyCode().Match(line) is { Success: true } code && (range.Start.Length == 0 || !code.Value.StartsWith(range.Start, StringComparison.Ordinal)))
            {
                offenders.Add($"{code.Value} stands under {range.Name}");
            }
        }

        Offenders.None(offenders, "A code belongs to its range.");
    }

    [Fact]
    public void Every_code_is_explained_under_its_title_with_an_example_and_a_remedy()
    {
        string[] sections = [.. Repository.Read(Page).Split("\n### ").Skip(1)];
        Offenders.None(
            IssueCodes.All
                .Where(code => sections.Count(section =>
                    section.StartsWith($"{code.Code} {code.Title}\n", StringComparison.Ordinal)
                    && section.Contains($"\nExample: `{code.Code} ", StringComparison.Ordinal)
                    && section.Contains("\nWhat to do: ", StringComparison.Ordinal)) != 1)
                .Select(code => $"### {code.Code} {code.Title}"),
            $"{Page} needs this heading once, followed by a meaning, 'Example: `CODE subject: message`' and 'What to do: ...'.");
    }

    [Fact]
    public void No_page_names_a_code_that_does_not_exist()
    {
        var known = IssueCodes.All.Select(code => code.Code).ToHashSet(StringComparer.Ordinal);
        Offenders.None(
            from page in Repository.Pages
            from Match code in AnyCode().Matches(Repository.Read(page))
            where !known.Contains(code.Value)
            select $"{page}: {code.Value}",
            "Name codes of IssueCodes.");
    }

    [Fact]
    public void Every_code_is_provoked_by_a_test()
    {
        string tests = string.Concat(Repository.Files("tests", "*.cs")
            .Where(path => !path.Contains("/House/", StringComparison.Ordinal))
            .Select(Repository.Read));
        var named = AnyCode().Matches(tests).Select(match => match.Value)
            .Concat(Property().Matches(tests).Select(match => match.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);
        Offenders.None(
            Declared.Where(declared => !named.Contains(declared.Name) && !named.Contains(declared.Code.Code))
                .Select(declared => $"{declared.Code.Code} IssueCodes.{declared.Name}"),
            "A test names each code that it provokes.");
    }

    [GeneratedRegex("^TOE[1-6][0-9]{3}$")]
    private static partial Regex WellFormed();

    [GeneratedRegex(@"\bTOE[0-9]{4}\b")]
    private static partial Regex AnyCode();

    [GeneratedRegex(@"\bIssueCodes\.(\w+)\b")]
    private static partial Regex Property();
}
