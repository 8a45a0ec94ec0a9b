using System.Text;

namespace Toe.Adoption.Surveys;

/// <summary>
/// Collects the cells of one column. It stays numeric until the first cell that is not a number; then the texts of the cells before
/// come back exactly, for which only those are kept that do not follow from their numbers (<c>007</c>, <c>1.50</c>). A column that is to
/// be text keeps all its cells as they are written.
/// </summary>
internal sealed class ColumnBuilder(string name, CellRules rules, bool asText = false)
{
    private const int LargestPool = 10_000;

    private readonly List<double> numbers = [];
    private readonly List<(int Row, int End)> keptCells = [];
    private readonly StringBuilder keptText = new();
    private readonly HashSet<string> pool = new(StringComparer.Ordinal);
    private List<string?>? texts = asText ? [] : null;
    private Type? unsupportedType;

    public string Name => name;

    public void AddCell(ReadOnlySpan<char> cell)
    {
        CellKind kind = rules.Read(cell, out double number);
        if (kind == CellKind.Missing)
        {
            AddMissing();
        }
        else if (texts is not null || kind != CellKind.Number)
        {
            AddText(cell);
        }
        else
        {
            if (!rules.IsWrittenPlainly(cell, number))
            {
                keptText.Append(cell);
                keptCells.Add((numbers.Count, keptText.Length));
            }

            numbers.Add(number);
        }
    }

    public void AddNumber(double number)
    {
        if (double.IsNaN(number) || rules.IsMissingCode(number))
        {
            AddMissing();
        }
        else if (texts is not null || double.IsInfinity(number))
        {
            AddText(double.IsInfinity(number) ? (number > 0 ? "Infinity" : "-Infinity") : rules.Write(number));
        }
        else
        {
            numbers.Add(number);
        }
    }

    public void AddMissing()
    {
        if (texts is null)
        {
            numbers.Add(double.NaN);
        }
        else
        {
            texts.Add(null);
        }
    }

    /// <summary>Adds a value that is neither a number nor text; the column is flagged with the type of the first.</summary>
    public void AddUnsupported(Type type, string text)
    {
        unsupportedType ??= type;
        AddText(text);
    }

    public SurveyColumn Build() => texts is null
        ? SurveyColumn.OfNumbers(name, [.. numbers], rules)
        : SurveyColumn.OfTexts(name, [.. texts], rules, unsupportedType?.Name);

    private void AddText(ReadOnlySpan<char> cell)
    {
        texts ??= TextsSoFar();
        texts.Add(Pooled(cell));
    }

    private List<string?> TextsSoFar()
    {
        string kept = keptText.ToString();
        var result = new List<string?>(numbers.Count + 1);
        int next = 0;
        int start = 0;
        for (int row = 0; row < numbers.Count; row++)
        {
            if (next < keptCells.Count && keptCells[next].Row == row)
            {
                result.Add(Pooled(kept.AsSpan(start, keptCells[next].End - start)));
                start = keptCells[next++].End;
            }
            else
            {
                result.Add(double.IsNaN(numbers[row]) ? null : Pooled(rules.Write(numbers[row])));
            }
        }

        numbers.Clear();
        keptCells.Clear();
        keptText.Clear();
        return result;
    }

    private string Pooled(ReadOnlySpan<char> cell)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = pool.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(cell, out string? text))
        {
            text = cell.ToString();
            if (pool.Count < LargestPool)
            {
                pool.Add(text);
            }
        }

        return text;
    }
}
