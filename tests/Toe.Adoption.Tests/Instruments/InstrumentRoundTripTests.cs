using System.Security.Cryptography;
using System.Text;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Tests.Instruments;

public class InstrumentRoundTripTests
{
    private static readonly Instrument Small = Instrument.Create(Drafts.Valid);

    [Fact]
    public void What_is_written_is_read_back_equal()
    {
        Instrument read = Instrument.Parse(Small.ToJson()).Value;
        Assert.Equal(Small, read);
        Assert.Equal(Small.Hash, read.Hash);
        Assert.Equal(Small.ToJson(), read.ToJson());
    }

    [Fact]
    public void Members_that_have_a_default_may_be_left_out()
    {
        const string Json = """
            {
              "schema": "toe-instrument/1", "id": "a", "version": "1", "title": {"en": "A"},
              "languages": [{"tag": "en", "status": "original"}],
              "scales": [{"id": "s", "minimum": 1, "maximum": 5}], "defaultScale": "s",
              "dimensions": [{"id": "d", "name": {"en": "D"}}],
              "constructs": [{"id": "C", "dimension": "d", "name": {"en": "C"}, "items": [{"id": "C1", "text": {"en": "c"}}]}]
            }
            """;
        Instrument read = Instrument.Parse(Json).Value;
        Assert.Empty(read.Content.Profile);
        Assert.Empty(read.Content.Scales[0].Labels);
        Assert.Equal(Polarity.Driver, read.Content.Constructs[0].Polarity);
        Assert.Equal(read, Instrument.Parse(read.ToJson()).Value);
    }

    [Fact]
    public void The_hash_is_that_of_the_bytes_of_the_file()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        try
        {
            Small.Save(path);
            Assert.Equal(Small.Hash, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))));
            Assert.Equal(Small.ToJson(), File.ReadAllText(path, Encoding.UTF8));
            Assert.DoesNotContain("\r", Small.ToJson(), StringComparison.Ordinal);
            Assert.Equal(Small, Instrument.ReadFile(path).Value);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
