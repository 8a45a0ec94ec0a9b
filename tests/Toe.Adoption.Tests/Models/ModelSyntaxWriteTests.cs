using System.Globalization;
using FsCheck.Xunit;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Tests.Models;

public class ModelSyntaxWriteTests
{
    [Fact]
    public void A_model_is_written_in_its_canonical_form()
    {
        var advantage = Construct.Technology("RA", "Relative advantage", Reflective(Items("RA", 2)));
        var cost = Construct.Technology("Cost of it", "Cost of it", Composite(["c \"1\"", "c\\2"], WeightingMode.ModeA)).AsBarrier();
        var culture = Construct.Extended(Dimension.Named("Culture"), "CU", "CU", Composite(Items("CU", 2), WeightingMode.ModeB));
        var plain = Construct.Extended(Dimension.Unspecified, "P", "P", Reflective(Items("P", 2), WeightingMode.Unit));
        var use = Construct.Outcome("U", "U", SingleItem("1"));
        var adoption = Construct.Outcome("AD", "Adoption", Reflective(Items("AD", 2)));
        AdoptionModel model = AdoptionModel.Create(
            "A \"model\"",
            [advantage, cost, culture, plain, use, adoption],
            [advantage.Drives(adoption), cost.Hinders(adoption), adoption.To(use), culture.To(adoption), plain.To(adoption)]);
        const string expected = """
            model "A \"model\""

            RA =~ RA1 + RA2
            "Cost of it" <~ "c \"1\"" + c\2
            CU <~ CU1 + CU2
            P =~ P1 + P2
            U =~ "1"
            AD =~ AD1 + AD2

            RA : technology, "Relative advantage"
            "Cost of it" : technology, barrier, mode A
            CU : dimension "Culture"
            P : unit weights
            AD : "Adoption"

            AD ~ RA + "Cost of it"
            U ~ AD
            AD ~ CU + P

            RA -> AD : positive
            "Cost of it" -> AD : negative

            """;
        Assert.Equal(expected.ReplaceLineEndings("\n"), ModelSyntax.Write(model));
    }

    [Fact]
    public void Long_blocks_go_on_over_lines()
    {
        AdoptionModel model = ModelSyntax.Read($"A =~ {string.Join('+', Items("indicator", 40))}; B =~ b; B ~ A").Value;
        string text = ModelSyntax.Write(model);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 110));
        Assert.Equal(model, ModelSyntax.Read(text).Value);
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(HostileModels)])]
    public void Reading_what_was_written_gives_an_equal_model(AdoptionModel model)
    {
        string text = ModelSyntax.Write(model);
        AdoptionModel read = ModelSyntax.Read(text, "another source").Value;
        Assert.Equal(model, read);
        Assert.Equal(model.GetHashCode(), read.GetHashCode());
        Assert.Equal(text, ModelSyntax.Write(read));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(HostileModels)])]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing(AdoptionModel model) =>
        Assert.Equal(model, ModelSyntax.Read("\uFEFF" + ModelSyntax.Write(model).Replace("\n", "\r\n", StringComparison.Ordinal)).Value);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    public void The_culture_changes_neither_reading_nor_writing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            AdoptionModel model = ModelSyntax.Read("I =~ i\nY =~ y\nI : DIMENSION \"I\"\nI : UNIT WEIGHTS\nY ~ I\nI -> Y : POSITIVE").Value;
            Assert.Equal(
                "model \"model\"\n\nI =~ i\nY =~ y\n\nI : dimension \"I\"\n\nY ~ I\n\nI -> Y : positive\n",
                ModelSyntax.Write(model));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
