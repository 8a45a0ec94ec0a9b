using System.Text.Json;
using System.Text.Json.Nodes;
using Toe.Adoption.Catalogue;
using Toe.Adoption.Instruments;
using Toe.Adoption.Tests.House;

namespace Toe.Adoption.Tests.Instruments;

/// <summary>The published schema says what the library reads.</summary>
public class InstrumentSchemaTests
{
    private const string File = "docs/schemas/toe-instrument-1.schema.json";

    private static readonly JsonElement Schema = JsonElement.Parse(Repository.Read(File));
    private static readonly JsonSchemaSubset Rules = new(Schema);

    /// <summary>What is spoiled, and the keyword that notices it.</summary>
    public static TheoryData<string, string, string> Spoiled => new()
    {
        { "schema", "\"toe-instrument/2\"", "$.schema: const" },
        { "id", "\"1a\"", "$.id: pattern" },
        { "id", "\"a b\"", "$.id: pattern" },
        { "version", "\"\"", "$.version: minLength" },
        { "title", "{}", "$.title: minProperties" },
        { "title", "{\"en\": 1}", "$.title.en: type" },
        { "languages", "[]", "$.languages: minItems" },
        { "languages", "[{\"tag\": \"en\", \"status\": \"Original\"}]", "$.languages[0].status: enum" },
        { "languages", "[{\"tag\": \"en_US\", \"status\": \"original\"}]", "$.languages[0].tag: pattern" },
        { "scales", "[{\"id\": \"s\", \"minimum\": 1.5, \"maximum\": 5}]", "$.scales[0].minimum: type" },
        { "scales", "[{\"id\": \"s\", \"minimum\": 1}]", "$.scales[0]: required" },
        { "constructs", "[{\"id\": \"C\", \"dimension\": \"d\", \"name\": {\"en\": \"C\"}, \"items\": []}]", "$.constructs[0].items: minItems" },
        { "profile", "[{\"id\": \"P\", \"text\": {\"en\": \"p\"}, \"kind\": \"select_one\"}]", "$.profile[0].kind: enum" },
        { "further", "1", "$: additionalProperties" },
    };

    [Fact]
    public void It_takes_every_instrument_of_the_catalogue_and_of_the_tests()
    {
        foreach (Instrument instrument in new[] { ToeCatalogue.Instrument, ToeCatalogue.ReadinessCheck, Instrument.Create(Drafts.Valid) })
        {
            Assert.Empty(Rules.Errors(JsonElement.Parse(instrument.ToJson())));
        }
    }

    [Fact]
    public void The_page_shows_a_file_that_both_take()
    {
        string json = Repository.Read("docs/instruments.md").Split("```json\n")[1].Split("```")[0];
        Assert.Empty(Rules.Errors(JsonElement.Parse(json)));
        Assert.Empty(Instrument.Parse(json).Issues);
    }

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void What_it_refuses_the_library_refuses(string member, string value, string error)
    {
        JsonObject json = JsonNode.Parse(Instrument.Create(Drafts.Valid).ToJson())!.AsObject();
        json[member] = JsonNode.Parse(value);
        string text = json.ToJsonString();
        Assert.Contains(error, Rules.Errors(JsonElement.Parse(text)));
        Assert.False(Instrument.Parse(text).IsValid);
    }

    [Theory]
    [InlineData("")]
    [InlineData("language")]
    [InlineData("scale")]
    [InlineData("dimension")]
    [InlineData("construct")]
    [InlineData("item")]
    [InlineData("relevance")]
    [InlineData("attentionCheck")]
    [InlineData("profileQuestion")]
    [InlineData("choice")]
    [InlineData("interviewTopic")]
    public void It_has_the_members_of_the_contract_and_requires_the_same(string definition)
    {
        Type type = definition switch
        {
            "" => typeof(InstrumentDraft),
            "language" => typeof(InstrumentLanguage),
            "scale" => typeof(ResponseScale),
            "dimension" => typeof(InstrumentDimension),
            "construct" => typeof(InstrumentConstruct),
            "item" => typeof(Item),
            "relevance" => typeof(Relevance),
            "attentionCheck" => typeof(AttentionCheck),
            "profileQuestion" => typeof(ProfileQuestion),
            "choice" => typeof(ProfileChoice),
            _ => typeof(InterviewTopic),
        };
        JsonElement schema = definition.Length == 0 ? Schema : Schema.GetProperty("$defs").GetProperty(definition);
        var contract = InstrumentFile.Contract.Options.GetTypeInfo(type);
        string[] members = [.. contract.Properties.Select(property => property.Name).Order(StringComparer.Ordinal)];
        Assert.Equal(members, schema.GetProperty("properties").EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));

        // The library refuses a file without schema before it looks at the contract.
        string[] required = [.. contract.Properties
            .Where(property => property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false } || property.Name == "schema")
            .Select(property => property.Name)
            .Order(StringComparer.Ordinal)];
        Assert.Equal(required, schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Order(StringComparer.Ordinal));
    }
}
