using Toe.Adoption.Numerics;

namespace Toe.Adoption.Surveys;

/// <summary>
/// Lays out the products of a <see cref="MomentTable"/>: which columns are multiplied, and where each sum is found.
/// Columns without missing answers share the presence column of ones, so that their pairs cost nothing extra.
/// </summary>
internal sealed class ProductIndex
{
    private readonly int order;
    private readonly int[] presence;
    private readonly Dictionary<(int, int), int> places = [];
    private readonly List<(int, int)> products = [];
    private readonly int[] square;
    private readonly int[]? sumWhere;
    private readonly int[]? present;
    private readonly int[]? squareWhere;

    public ProductIndex(Answers answers)
    {
        order = answers.Indicators.Count;
        List<double[]> columns = [.. Enumerable.Range(0, order).Select(j => ScaledColumn.Of(answers, j))];
        int ones = columns.Count;
        columns.Add(Filled(answers.Rows));
        presence = new int[order];
        for (int j = 0; j < order; j++)
        {
            presence[j] = ones;
            if (answers.Statistics[j].Observed < answers.Rows)
            {
                presence[j] = columns.Count;
                columns.Add(Present(answers, j));
            }
        }

        square = Lay((j, k) => (j, k));
        if (answers.IsComplete)
        {
            sumWhere = null;
            for (int j = 0; j < order; j++)
            {
                Place(j, ones);
            }
        }
        else
        {
            sumWhere = Lay((j, k) => (j, presence[k]));
            present = Lay((j, k) => (presence[j], presence[k]));
            if (answers.Missing.Rule == MissingDataRule.Pairwise)
            {
                int[] squares = [.. Enumerable.Range(0, order).Select(j => AddSquared(columns, j))];
                squareWhere = Lay((j, k) => (squares[j], presence[k]));
            }
        }

        Columns = [.. columns];
    }

    public double[][] Columns { get; }

    public IReadOnlyList<(int First, int Second)> Products => products;

    /// <summary>The sum of x_j x_k.</summary>
    public int Square(int j, int k) => square[(j * order) + k];

    /// <summary>The sum of x_j.</summary>
    public int Sum(int j) => sumWhere is null ? places[(j, order)] : sumWhere[(j * order) + j];

    /// <summary>The sum of x_j over the rows that answer k.</summary>
    public int SumWhere(int j, int k) => sumWhere![(j * order) + k];

    /// <summary>The number of rows that answer j and k.</summary>
    public int Presence(int j, int k) => present![(j * order) + k];

    /// <summary>The sum of x_j squared over the rows that answer k.</summary>
    public int SquareWhere(int j, int k) => squareWhere![(j * order) + k];

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

    private static int AddSquared(List<double[]> columns, int j)
    {
        double[] squared = new double[columns[j].Length];
        Numerics.Columns.Multiply(columns[j], columns[j], squared);
        columns.Add(squared);
        return columns.Count - 1;
    }

    private static double[] Filled(int rows)
    {
        double[] ones = new double[rows];
        Array.Fill(ones, 1);
        return ones;
    }

    private static double[] Present(Answers answers, int j)
    {
        ReadOnlySpan<double> values = answers.Column(j);
        double[] result = new double[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            result[i] = double.IsNaN(values[i]) ? 0 : 1;
        }

        return result;
    }
}
