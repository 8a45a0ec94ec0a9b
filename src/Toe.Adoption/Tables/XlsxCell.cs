namespace Toe.Adoption.Tables;

/// <summary>A cell of a worksheet: a text, or a number with the decimals that show, which keeps all its digits.</summary>
internal readonly record struct XlsxCell(string Text, double? Number = null, int Decimals = 0, bool IsHead = false)
{
    public bool IsEmpty => Number is null && Text.Length == 0;

    public static implicit operator XlsxCell(string text) => new(text);
}
