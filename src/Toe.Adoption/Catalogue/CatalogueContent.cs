using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Catalogue;

/// <summary>The catalogue as read from the files in the assembly; made once, when it is first asked for.</summary>
internal sealed class CatalogueContent
{
    // Short sections first: whoever sees a number move goes on.
    private static readonly string[] ReadinessCheckConstructs = ["CM", "CO", "EU", "IN", "TM", "DL", "TN", "RC", "GS"];

    private readonly Dictionary<string, CatalogueConstruct> byId;

    public CatalogueContent()
    {
        Instrument = InstrumentFile.Parse(Bytes("toe-ai-msme.instrument.json"), "toe-ai-msme.instrument.json").Value;
        ReadinessCheck = ShortCheck(Instrument);
        var asked = Instrument.Content.Constructs.ToDictionary(construct => construct.Id, StringComparer.Ordinal);
        var dimensions = Instrument.Content.Dimensions.ToDictionary(dimension => dimension.Id, StringComparer.Ordinal);
        Constructs = Read("constructs.json", CatalogueJson.Default.ConstructsDocument).Constructs
            .Select(entry => new CatalogueConstruct(entry, asked.GetValueOrDefault(entry.Id), dimensions[entry.Dimension]))
            .ToValueList();
        byId = Constructs.ToDictionary(construct => construct.Id, StringComparer.Ordinal);
        Advice = Read("advice.json", CatalogueJson.Default.AdviceDocument).Rules;
        Models = Read("models.json", CatalogueJson.Default.ModelsDocument).Models.Select(Template).ToValueList();
    }

    public Instrument Instrument { get; }

    public Instrument ReadinessCheck { get; }

    public ValueList<CatalogueConstruct> Constructs { get; }

    public ValueList<AdviceRule> Advice { get; }

    public ValueList<ModelTemplate> Models { get; }

    public CatalogueConstruct Construct(string id) => byId[id];

    private static Instrument ShortCheck(Instrument whole)
    {
        InstrumentDraft draft = whole.Select("toe-readiness-check", ReadinessCheckConstructs).Content;
        return Instrument.Create(draft with
        {
            Title = LocalizedText.Of(("en", "AI readiness check"), ("id", "Cek kesiapan AI")),

            // An owner who asks for advice on the own firm has no reason to click through, and tools in use are not needed for it.
            AttentionChecks = [],
            Profile = draft.Profile.Where(question => question.Id != "TOOLS").ToValueList(),
            InterviewTopics = [],
        });
    }

    private ModelTemplate Template(ModelEntry entry)
    {
        CatalogueConstruct[] used = [.. entry.Paths.SelectMany(path => new[] { path.From, path.To }).Distinct(StringComparer.Ordinal).Select(id => byId[id])];
        return new ModelTemplate(entry, AdoptionModel.Create(
            entry.Id,
            used.Select(construct => construct.ToConstruct()),
            entry.Paths.Select(path => new StructuralPath(path.From, path.To, path.Sign))));
    }

    private static T Read<T>(string name, JsonTypeInfo<T> contract) => JsonSerializer.Deserialize(Bytes(name), contract)!;

    private static byte[] Bytes(string name)
    {
        using Stream stream = typeof(CatalogueContent).Assembly.GetManifestResourceStream("catalogue/" + name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
