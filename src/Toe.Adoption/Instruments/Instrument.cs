using System.Security.Cryptography;
using System.Text;
using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Instruments;

/// <summary>Which questions are asked, on which scales, in which languages: always valid, immutable, equal by content.</summary>
public sealed class Instrument : IEquatable<Instrument>
{
    private readonly Dictionary<string, ResponseScale> scales = new(StringComparer.Ordinal);
    private readonly Lazy<string> hash;

    private Instrument(InstrumentDraft content)
    {
        Content = content;
        Items = content.Constructs.SelectMany(construct => construct.Items).ToValueList();
        var byId = content.Scales.ToDictionary(scale => scale.Id, StringComparer.Ordinal);
        foreach (Item item in Items)
        {
            scales.Add(item.Id, byId[item.Scale ?? content.DefaultScale]);
        }

        foreach (AttentionCheck check in content.AttentionChecks)
        {
            scales.Add(check.Id, byId[check.Scale ?? content.DefaultScale]);
        }

        hash = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(InstrumentFile.Write(content))));
    }

    /// <summary>The name and version of the schema of instrument files, <c>toe-instrument/1</c>.</summary>
    public static string SchemaName => InstrumentFile.Schema;

    /// <summary>All that it holds.</summary>
    public InstrumentDraft Content { get; }

    /// <summary>The id.</summary>
    public string Id => Content.Id;

    /// <summary>The version.</summary>
    public string Version => Content.Version;

    /// <summary>The SHA-256 of the bytes that <see cref="Save"/> writes, in lower-case hexadecimal: what a result was computed with.</summary>
    public string Hash => hash.Value;

    /// <summary>All items with their constructs, in the order in which they are asked.</summary>
    public ValueList<Item> Items { get; }

    /// <summary>The instrument of a draft.</summary>
    /// <exception cref="ArgumentException">The draft has faults; the message tells all of them.</exception>
    public static Instrument Create(InstrumentDraft draft)
    {
        Validated<Instrument> validated = Validate(draft);
        return validated.TryGetValue(out Instrument? instrument)
            ? instrument
            : throw new ArgumentException(
                $"The instrument has faults.{Environment.NewLine}{string.Join(Environment.NewLine, validated.Errors)}", nameof(draft));
    }

    /// <summary>The instrument of a draft, or all its faults in one list.</summary>
    public static Validated<Instrument> Validate(InstrumentDraft draft) => ValidateFrom(draft, "");

    /// <summary>Reads an instrument file's text.</summary>
    /// <param name="json">The text: JSON of schema <see cref="SchemaName"/>.</param>
    /// <param name="source">What issues call it.</param>
    public static Validated<Instrument> Parse(string json, string source = "instrument")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(source);
        return InstrumentFile.Parse(json, source);
    }

    /// <summary>Reads an instrument file.</summary>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static Validated<Instrument> ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return InstrumentFile.Load(path);
    }

    /// <summary>The scale of an item or check.</summary>
    /// <exception cref="ArgumentException">There is no such item or check.</exception>
    public ResponseScale ScaleOf(string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return scales.TryGetValue(item, out ResponseScale? scale)
            ? scale
            : throw UnknownName.Error("item or check", item, scales.Keys, nameof(item));
    }

    /// <summary>A construct by its id.</summary>
    /// <exception cref="ArgumentException">There is no such construct.</exception>
    public InstrumentConstruct Construct(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Content.Constructs.FirstOrDefault(construct => string.Equals(construct.Id, id, StringComparison.Ordinal))
            ?? throw UnknownName.Error("construct", id, Content.Constructs.Select(construct => construct.Id), nameof(id));
    }

    /// <summary>
    /// The instrument with some constructs only, in the order of the ids: a short form. Scales, dimensions and interview topics that
    /// no construct needs any more are left out; attention checks and profile questions stay.
    /// </summary>
    /// <param name="id">The id of the short form.</param>
    /// <param name="constructs">The ids of its constructs.</param>
    /// <exception cref="ArgumentException">
    /// There is no such construct, one is named twice, or an item is shown only after an item of a construct that is left out.
    /// </exception>
    public Instrument Select(string id, params IEnumerable<string> constructs)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(constructs);
        return Create(ShortForm.Of(Content, id, constructs.Select(Construct).ToValueList()));
    }

    /// <summary>The canonical JSON, as <see cref="Save"/> writes it: the same text for equal instruments. It is not encoded for HTML.</summary>
    public string ToJson() => Encoding.UTF8.GetString(InstrumentFile.Write(Content));

    /// <summary>Writes the canonical JSON, UTF-8; an older file of that name is replaced as a whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        AtomicFile.Write(path, InstrumentFile.Write(Content));
    }

    /// <inheritdoc />
    public bool Equals(Instrument? other) => other is not null && Content.Equals(other.Content);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Instrument);

    /// <inheritdoc />
    public override int GetHashCode() => Content.GetHashCode();

    /// <summary>Id and version.</summary>
    public override string ToString() => $"{Id} {Version}";

    internal static Validated<Instrument> ValidateFrom(InstrumentDraft draft, string source)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var faults = new InstrumentFaults(source);
        InstrumentRules.Check(draft, faults);
        return faults.HasErrors
            ? Validated.Refused<Instrument>(faults.All)
            : Validated.Valid(new Instrument(draft), faults.All);
    }
}
