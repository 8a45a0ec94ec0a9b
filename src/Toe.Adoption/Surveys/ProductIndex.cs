namespace Toe.Adoption.Surveys;

/// <summary>
/// Lays out the products of a <see cref="MomentTable"/>: which columns there are, which are multiplied, and where each sum is found.
/// Indicators without missing answers share the column of ones as their presence, so that their pairs cost nothing extra.
/// </summary>
internal sealed class ProductIndex
{
    private readonly Answers answers;
    private readonly int order;
    private readonly int ones;
    private readonly int[] presence;
    private readonly List<(ColumnKind Kind, int Indicator)> columns = [];
    private readonly Dictionary<(int, int), int> places = [];
    private readonly List<(int, int)> products = [];
    private readonly int[] square;
    private readonly int[]? sumWhere;
    private readonly int[]? present;
    private readonly int[]? squareWhere;

    public ProductIndex(Answers answers)
    {
        this.answers = answers;
        order = answers.Indicators.Count;
        bool isPairwise = !answers.IsComplete && answers.Missing.Rule == MissingDataRule.Pairwise;
        columns.AddRange(Enumerable.Range(0, order).Select(j => (ColumnKind.Value, j)));
        presence = [.. Enumerable.Range(0, order).Select(j => answers.Statistics[j].Observed < answers.Rows ? Add(ColumnKind.Presence, j) : -1)];
        int[] squares = isPairwise ? [.. Enumerable.Range(0, order).Select(j => Add(ColumnKind.Square, j))] : [];
        ones = Add(ColumnKind.Ones, 0);
        presence = [.. presence.Select(column => column < 0 ? ones : column)];
        square = Lay((j, k) => (j, k));
        if (answers.IsComplete)
        {
            for (int j = 0; j < order; j++)
            {
                Place(j, ones);
            }
        }
        else
        {
            sumWhere = Lay((j, k) => (j, presence[k]));
            present = Lay((j, k) => (presence[j], presence[k]));
            squareWhere = isPairwise ? Lay((j, k) => (squares[j], presence[k])) : null;
        }
    }

    private enum ColumnKind
    {
        Value,
        Presence,
        Square,
        Ones,
    }

    /// <summary>The number of columns; the last one holds ones.</summary>
    public int Columns => columns.Count;

    public IReadOnlyList<(int First, int Second)> Products => products;

    /// <summary>Writes some rows of a column into every stride-th place of a buffer.</summary>
    public void Load(int column, int firstRow, int rows, Span<double> buffer, int stride)
    {
        (ColumnKind kind, int indicator) = columns[column];
        switch (kind)
        {
            case ColumnKind.Presence:
                ReadOnlySpan<double> values = answers.Column(indicator).Slice(firstRow, rows);
                for (int i = 0, at = 0; i < values.Length; i++, at += stride)
                {
                    buffer[at] = double.IsNaN(values[i]) ? 0 : 1;
                }

                break;
            case ColumnKind.Ones:
                for (int i = 0, at = 0; i < rows; i++, at += stride)
                {
                    buffer[at] = 1;
                }

                break;
            default:
                ScaledColumn.Load(answers, indicator, firstRow, rows, buffer, stride);
                for (int i = 0, at = 0; kind == ColumnKind.Square && i < rows; i++, at += stride)
                {
                    buffer[at] *= buffer[at];
                }

                break;
        }
    }

    /// <summary>The sum of x_j x_k.</summary>
    public int Square(int j, int k) => square[(j * order) + k];

    /// <summary>The sum of x_j.</summary>
    public int Sum(int j) => sumWhere is null ? places[(j, ones)] : sumWhere[(j * order) + j];

    /// <summary>The sum of x_j over the rows that answer k.</summary>
    public int SumWhere(int j, int k) => sumWhere![(j * order) + k];

    /// <summary>The number of rows that answer j and k.</summary>
    public int Presence(int j, int k) => present![(j * order) + k];

    /// <summary>The sum of x_j squared over the rows that answer k.</summary>
    public int SquareWhere(int j, int k) => squareWhere![(j * order) + k];

    private int Add(ColumnKind kind, int indicator)
    {
        columns.Add((kind, indicator));
        return columns.Count - 1;
    }

    private int[] Lay(Func<int, int, (int, int)> pair)
    {
        int[] at = new int[order * order];
        for (int j = 0; j < order; j++)
        {
            for (int k = 0; k < order; k++)
            {
                (int a, int b) = pair(j, k);
                at[(j * order) + k] = Place(a, b);
            }
        }

        return at;
    }

    private int Place(int a, int b)
    {
        (int, int) product = (Math.Min(a, b), Math.Max(a, b));
        if (!places.TryGetValue(product, out int place))
        {
            place = products.Count;
            products.Add(product);
            places.Add(product, place);
        }

        return place;
    }
}
