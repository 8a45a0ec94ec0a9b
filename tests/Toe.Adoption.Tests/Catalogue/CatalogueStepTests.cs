using System.Text;
using System.Text.Json;
using Toe.Adoption.Catalogue;
using Toe.Adoption.Tests.House;

namespace Toe.Adoption.Tests.Catalogue;

/// <summary>What is written in C# for convenience says the same as the seeds.</summary>
public class CatalogueStepTests
{
    private const string Source = "src/Toe.Adoption/Catalogue/ToeCatalogue.Constructs.cs";

    /// <summary>Typed access follows constructs.json: run with <c>APPROVE=1</c> to write it anew.</summary>
    [Fact]
    public void Typed_access_is_that_of_the_seeds()
    {
        string expected = Generate();
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, Source), expected);
        }

        Assert.Equal(expected, Repository.Read(Source));
    }

    [Fact]
    public void Typed_access_leads_where_its_name_says()
    {
        foreach (CatalogueConstruct construct in ToeCatalogue.Constructs)
        {
            Type group = typeof(ToeCatalogue).GetNestedType(Capital(construct.Dimension.Id))!;
            Assert.Same(construct, group.GetProperty(construct.Key)!.GetValue(null));
        }
    }

    [Fact]
    public void Size_classes_are_those_of_the_seeds()
    {
        JsonElement seeds = JsonElement.Parse(Repository.Read("seeds/catalogue/size-indonesia.json"));
        CheckClasses(seeds.GetProperty("annualSales"), size => size.MostAnnualSales, MsmeSize.Of);
        CheckClasses(seeds.GetProperty("capitalOfNewFirms"), size => size.MostCapital, MsmeSize.OfNewFirm);
        Assert.Equal(
            MsmeSize.All.Select(size => size.Id),
            ToeCatalogue.Instrument.Content.Profile.Single(question => question.Id == "SALES").Choices.Select(choice => choice.Id));
    }

    [Fact]
    public void A_bound_belongs_to_the_lower_class_and_nothing_is_negative()
    {
        Assert.Equal(MsmeSize.Micro, MsmeSize.Of(0));
        Assert.Equal(MsmeSize.Micro, MsmeSize.Of(2_000_000_000m));
        Assert.Equal(MsmeSize.Small, MsmeSize.Of(2_000_000_000.01m));
        Assert.Equal(MsmeSize.Large, MsmeSize.Of(decimal.MaxValue));
        Assert.Equal("Menengah", MsmeSize.Of(50_000_000_000m).Name.In("id"));
        Assert.Throws<ArgumentOutOfRangeException>(() => MsmeSize.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MsmeSize.OfNewFirm(-1));
    }

    private static void CheckClasses(JsonElement classes, Func<MsmeSize, decimal?> most, Func<decimal, MsmeSize> of)
    {
        Assert.Equal(MsmeSize.All.SkipLast(1).Select(size => size.Id), classes.EnumerateArray().Select(one => one.GetProperty("id").GetString()));
        foreach (JsonElement one in classes.EnumerateArray())
        {
            decimal upTo = one.GetProperty("upTo").GetDecimal();
            MsmeSize size = of(upTo);
            Assert.Equal(one.GetProperty("id").GetString(), size.Id);
            Assert.Equal(upTo, most(size));
            Assert.NotEqual(size, of(upTo + 1));
        }
    }

    private static string Generate()
    {
        var text = new StringBuilder();
        text.Append("// Generated from seeds/catalogue/constructs.json: CatalogueStepTests writes it anew where APPROVE=1 is set.\n");
        text.Append("namespace Toe.Adoption.Catalogue;\n\n/// <content>Typed access to the constructs.</content>\npublic static partial class ToeCatalogue\n{\n");
        text.AppendJoin("\n", ToeCatalogue.Constructs.GroupBy(construct => construct.Dimension.Id, StringComparer.Ordinal).Select(Group));
        return text.Append("}\n").ToString();
    }

    private static string Group(IGrouping<string, CatalogueConstruct> group) =>
        $"    /// <summary>Constructs of the dimension {group.First().Dimension.Name.In("en")}.</summary>\n    public static class {Capital(group.Key)}\n    {{\n"
        + string.Join("\n", group.Select(one =>
            $"        /// <summary>{one.Name.In("en")} ({one.Id}).</summary>\n        public static CatalogueConstruct {one.Key} => Find(\"{one.Id}\");\n"))
        + "    }\n";

    private static string Capital(string id) => char.ToUpperInvariant(id[0]) + id[1..];
}
