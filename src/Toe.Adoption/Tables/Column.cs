namespace Toe.Adoption.Tables;

/// <summary>A column of a <see cref="Table"/>.</summary>
public sealed record Column
{
    private Column(string header, Alignment alignment)
    {
        ArgumentNullException.ThrowIfNull(header);
        Header = header;
        Alignment = alignment;
    }

    /// <summary>What stands above it.</summary>
    public string Header { get; }

    /// <summary>On which side its cells meet.</summary>
    public Alignment Alignment { get; }

    /// <summary>Whether a narrow rendering may leave it out; a note then says so.</summary>
    public bool Optional { get; init; }

    /// <summary>A column of words.</summary>
    public static Column Left(string header) => new(header, Alignment.Left);

    /// <summary>A column of numbers.</summary>
    public static Column Right(string header) => new(header, Alignment.Right);

    /// <summary>The same column, which a narrow rendering may leave out. The last optional column goes first.</summary>
    public Column AsOptional() => this with { Optional = true };
}
