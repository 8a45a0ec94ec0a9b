using Toe.Adoption.Files;

namespace Toe.Adoption.Tests.Files;

/// <summary>What the format has no word for is refused instead of written as something else.</summary>
public class ModelConverterTests
{
    [Fact]
    public void A_construct_or_measurement_of_an_unknown_kind_is_not_written()
    {
        Assert.Throws<ArgumentException>("construct", () => ModelConverter.ToDocument(new UnknownConstruct()));
        Assert.Throws<ArgumentException>("construct", () => ModelConverter.ToDocument(Construct.Control("C", "C", new UnknownMeasurement())));
    }

    private sealed record UnknownConstruct : Construct
    {
        public UnknownConstruct()
            : base("X", "X", Adoption.Measurement.SingleItem("x"))
        {
        }
    }

    private sealed record UnknownMeasurement : Measurement
    {
        public UnknownMeasurement()
            : base(["x"])
        {
        }
    }
}
