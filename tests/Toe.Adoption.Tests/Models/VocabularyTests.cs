using FsCheck.Xunit;
using Toe.Adoption.Collections;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Tests.Models;

public class VocabularyTests
{
    private static readonly Measurement Two = Reflective(["x1", "x2"]);

    public static TheoryData<string> Misuses => [.. Throwing.Keys];

    private static Dictionary<string, (Type Exception, Func<object> Call)> Throwing { get; } = new()
    {
        ["reflective of null"] = (typeof(ArgumentNullException), () => Reflective(null!)),
        ["composite of null"] = (typeof(ArgumentNullException), () => Composite(null!, WeightingMode.ModeB)),
        ["single item of null"] = (typeof(ArgumentNullException), () => SingleItem(null!)),
        ["reflective of a null indicator"] = (typeof(ArgumentException), () => Reflective(["x", null!])),
        ["composite of a null indicator"] = (typeof(ArgumentException), () => Composite([null!], WeightingMode.ModeA)),
        ["reflective of an undefined mode"] = (typeof(ArgumentOutOfRangeException), () => Reflective(["x", "y"], (WeightingMode)3)),
        ["reflective of one indicator and an undefined mode"] = (typeof(ArgumentOutOfRangeException), () => Reflective(["x"], (WeightingMode)3)),
        ["composite of an undefined mode"] = (typeof(ArgumentOutOfRangeException), () => Composite(["x"], (WeightingMode)(-1))),
        ["items of null"] = (typeof(ArgumentNullException), () => Items(null!, 1)),
        ["items of a negative count"] = (typeof(ArgumentOutOfRangeException), () => Items("x", -1)),
        ["construct without a name"] = (typeof(ArgumentNullException), () => Construct.Technology(null!, "label", Two)),
        ["construct without a label"] = (typeof(ArgumentNullException), () => Construct.Outcome("name", null!, Two)),
        ["construct without a measurement"] = (typeof(ArgumentNullException), () => Construct.Control("name", "label", null!)),
        ["construct without a dimension"] = (typeof(ArgumentNullException), () => Construct.Extended(null!, "name", "label", Two)),
        ["further factor of technology"] =
            (typeof(ArgumentException), () => Construct.Extended(Dimension.Technology, "name", "label", Two)),
        ["further factor of organization"] =
            (typeof(ArgumentException), () => Construct.Extended(Dimension.Named("Organization"), "name", "label", Two)),
        ["further factor of environment"] =
            (typeof(ArgumentException), () => Construct.Extended(Dimension.Environment, "name", "label", Two)),
        ["dimension of null"] = (typeof(ArgumentNullException), () => Dimension.Named(null!)),
        ["dimension of blanks"] = (typeof(ArgumentException), () => Dimension.Named(" ")),
        ["dimension of a control character"] = (typeof(ArgumentException), () => Dimension.Named("a\nb")),
        ["path to null"] = (typeof(ArgumentNullException), () => Construct.Outcome("Y", "Y", Two).Drives(null!)),
        ["path from a null name"] = (typeof(ArgumentNullException), () => new StructuralPath(null!, "Y")),
        ["path to a null name"] = (typeof(ArgumentNullException), () => new StructuralPath("X", null!)),
        ["path changed to a null name"] = (typeof(ArgumentNullException), () => new StructuralPath("X", "Y") with { To = null! }),
        ["path of an undefined sign"] = (typeof(ArgumentOutOfRangeException), () => new StructuralPath("X", "Y", (ExpectedSign)3)),
        ["path changed to an undefined sign"] = (
            typeof(ArgumentOutOfRangeException), () => new StructuralPath("X", "Y") with { Expected = (ExpectedSign)(-1) }),
        ["model without a name"] = (typeof(ArgumentNullException), () => AdoptionModel.Create(null!, [], [])),
        ["model without constructs"] = (typeof(ArgumentNullException), () => AdoptionModel.Validate("m", null!, [])),
        ["model without paths"] = (typeof(ArgumentNullException), () => AdoptionModel.Validate("m", [], null!)),
        ["model of a null construct"] = (typeof(ArgumentException), () => AdoptionModel.Validate("m", [null!], [])),
        ["model of a null path"] = (typeof(ArgumentException), () => AdoptionModel.Validate("m", [], [null!])),
    };

    [Theory]
    [MemberData(nameof(Misuses))]
    public void Misuse_throws(string misuse)
    {
        (Type exception, Func<object> call) = Throwing[misuse];
        Assert.Throws(exception, call);
    }

    [Fact]
    public void A_block_of_one_indicator_is_a_single_item_whichever_factory_made_it()
    {
        Assert.Equal(SingleItem("x"), Reflective(["x"]));
        Assert.Equal(SingleItem("x"), Composite(["x"], WeightingMode.ModeB));
        Assert.Equal("x", Assert.IsType<SingleItem>(Reflective(["x"])).Indicator);
    }

    [Fact]
    public void Numbered_items_count_from_one() => Assert.Equal(["RA1", "RA2", "RA3"], Items("RA", 3));

    [Fact]
    public void A_dimension_of_a_known_name_is_the_known_one()
    {
        Assert.Equal(Dimension.Technology, Dimension.Named("Technology"));
        Assert.NotEqual(Dimension.Technology, Dimension.Named("technology"));
    }

    [Fact]
    public void Paths_record_the_expected_sign()
    {
        var x = Construct.Technology("X", "X", Two);
        var y = Construct.Outcome("Y", "Y", Two);
        Assert.Equal(new StructuralPath("X", "Y", ExpectedSign.Positive), x.Drives(y));
        Assert.Equal(new StructuralPath("X", "Y", ExpectedSign.Negative), x.Hinders(y));
        Assert.Equal(new StructuralPath("X", "Y"), x.To(y));
        Assert.Equal("X -> Y", x.To(y).ToString());
    }

    [Fact]
    public void Being_a_barrier_is_part_of_equality()
    {
        var factor = Construct.Extended(Dimension.Named("Culture"), "X", "X", Two);
        Assert.Equal(Polarity.Driver, factor.Polarity);
        Assert.Equal(Polarity.Barrier, factor.AsBarrier().Polarity);
        Assert.NotEqual(factor, factor.AsBarrier());
        Assert.Equal(factor.AsBarrier(), factor.AsBarrier());
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(HostileModels)])]
    public void Models_are_equal_by_value_and_differ_in_every_part(AdoptionModel model)
    {
        AdoptionModel Same(string? name = null, IEnumerable<Construct>? constructs = null, IEnumerable<StructuralPath>? paths = null) =>
            AdoptionModel.Create(name ?? new string(model.Name.AsSpan()), (constructs ?? model.Constructs).ToArray(), (paths ?? model.Paths).ToArray());
        Assert.Equal(model, Same());
        Assert.Equal(model.GetHashCode(), Same().GetHashCode());
        Assert.NotEqual(model, Same(name: model.Name + "'"));
        Assert.NotEqual(model, Same(constructs: model.Constructs.Reverse()));
        StructuralPath first = model.Paths[0];
        ExpectedSign other = first.Expected == ExpectedSign.None ? ExpectedSign.Positive : ExpectedSign.None;
        Assert.NotEqual(model, Same(paths: [first with { Expected = other }, .. model.Paths.Skip(1)]));
    }
}
