using Toe.Adoption.Collections;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Instruments;

/// <summary>Which questions are asked, on which scales, in which languages: always valid, immutable, equal by content.</summary>
public sealed class Instrument : IEquatable<Instrument>
{
    private Instrument(InstrumentDraft content) => Content = content;

    /// <summary>All that it holds.</summary>
    public InstrumentDraft Content { get; }

    /// <summary>The id.</summary>
    public string Id => Content.Id;

    /// <summary>The version.</summary>
    public string Version => Content.Version;

    /// <summary>The SHA-256 of its canonical JSON, in lower-case hexadecimal: what a result was computed with.</summary>
    public string Hash => throw new NotImplementedException();

    /// <summary>All items with their constructs, in the order in which they are asked.</summary>
    public ValueList<Item> Items => throw new NotImplementedException();

    /// <summary>The instrument of a draft.</summary>
    /// <exception cref="ArgumentException">The draft has faults; the message tells all of them.</exception>
    public static Instrument Create(InstrumentDraft draft) => throw new NotImplementedException();

    /// <summary>The instrument of a draft, or all its faults.</summary>
    public static Validated<Instrument> Validate(InstrumentDraft draft) => throw new NotImplementedException();

    /// <summary>Reads an instrument file's text.</summary>
    public static Validated<Instrument> Parse(string json, string source = "instrument") => throw new NotImplementedException();

    /// <summary>Reads an instrument file.</summary>
    public static Validated<Instrument> ReadFile(string path) => throw new NotImplementedException();

    /// <summary>The scale of an item or check.</summary>
    public ResponseScale ScaleOf(string item) => throw new NotImplementedException();

    /// <summary>The instrument with some constructs only, in the order of the ids: a short form.</summary>
    public Instrument Select(string id, params IEnumerable<string> constructs) => throw new NotImplementedException();

    /// <summary>The canonical JSON.</summary>
    public string ToJson() => throw new NotImplementedException();

    /// <summary>Writes the canonical JSON.</summary>
    public void Save(string path) => throw new NotImplementedException();

    /// <inheritdoc />
    public bool Equals(Instrument? other) => other is not null && Content.Equals(other.Content);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Instrument);

    /// <inheritdoc />
    public override int GetHashCode() => Content.GetHashCode();
}
