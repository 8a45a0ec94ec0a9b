namespace Toe.Adoption.Syntax;

/// <summary>What the declaration lines of a construct say about it; null is what they leave to the defaults.</summary>
internal sealed class ModelDeclaration(int line)
{
    private int kindLine;
    private int polarityLine;
    private int modeLine;
    private int labelLine;

    /// <summary>The first of its lines.</summary>
    public int Line => line;

    public ConstructKind? Kind { get; private set; }

    public Dimension? Dimension { get; private set; }

    public Polarity? Polarity { get; private set; }

    public WeightingMode? Mode { get; private set; }

    public string? Label { get; private set; }

    // Each setter gives the line that said the same before, or zero.
    public int SetKind(ConstructKind kind, Dimension? dimension, int at)
    {
        int before = kindLine;
        (Kind, Dimension, kindLine) = before > 0 ? (Kind, Dimension, before) : (kind, dimension, at);
        return before;
    }

    public int SetPolarity(Polarity polarity, int at)
    {
        int before = polarityLine;
        (Polarity, polarityLine) = before > 0 ? (Polarity, before) : (polarity, at);
        return before;
    }

    public int SetMode(WeightingMode mode, int at)
    {
        int before = modeLine;
        (Mode, modeLine) = before > 0 ? (Mode, before) : (mode, at);
        return before;
    }

    public int SetLabel(string label, int at)
    {
        int before = labelLine;
        (Label, labelLine) = before > 0 ? (Label, before) : (label, at);
        return before;
    }
}
