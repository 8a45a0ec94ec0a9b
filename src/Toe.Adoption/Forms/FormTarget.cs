namespace Toe.Adoption.Forms;

/// <summary>What a column of returned answers holds.</summary>
internal enum FormTarget
{
    Unknown,
    Question,
    Start,
    End,
    InstrumentId,
    InstrumentVersion,
    Metadata,
    LeftOut,
}
