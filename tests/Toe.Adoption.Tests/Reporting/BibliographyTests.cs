using System.Text.RegularExpressions;
using Toe.Adoption.Reporting;
using Toe.Adoption.Tests.House;

namespace Toe.Adoption.Tests.Reporting;

/// <summary>The page of references, as reports cite it.</summary>
public partial class BibliographyTests
{
    [Fact]
    public void Every_entry_of_the_page_is_known_with_authors_and_year()
    {
        string[] keys = [.. Key().Matches(Repository.Read("docs/references.md")).Select(match => match.Groups[1].Value)];
        Assert.True(keys.Length > 40);
        Assert.All(keys, key =>
        {
            Adoption.Reporting.Reference reference = Bibliography.Find(key)!;
            Assert.Matches(@"^\p{L}[\p{L} '-]+( et al\.| and \p{L}[\p{L} '-]+)?$", reference.Authors("and"));
            Assert.Matches("^[12][0-9]{3}[a-z]?$", reference.Year);
        });
    }

    [Theory]
    [InlineData("Hair2022", "Hair et al.", "2022")]
    [InlineData("FornellLarcker1981", "Fornell and Larcker", "1981")]
    [InlineData("Wold1982", "Wold", "1982")]
    [InlineData("DijkstraHenseler2015b", "Dijkstra and Henseler", "2015b")]
    [InlineData("Nguyen2026", "Nguyen Thi Phuong Anh et al.", "2026")]
    [InlineData("Lohmoller1989", "Lohm\u00F6ller", "1989")]
    [InlineData("Tenenhaus2005", "Tenenhaus et al.", "2005")]
    public void A_work_is_cited_by_its_authors_and_year(string key, string authors, string year)
    {
        Adoption.Reporting.Reference reference = Bibliography.Find(key)!;
        Assert.Equal((authors, year), (reference.Authors("and"), reference.Year));
    }

    [Fact]
    public void What_is_no_key_has_no_entry() => Assert.Null(Bibliography.Find("own choice"));

    [GeneratedRegex(@"^- \*\*\[(\w+)\]", RegexOptions.Multiline)]
    private static partial Regex Key();
}
