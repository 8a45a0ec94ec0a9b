namespace Toe.Adoption.Numerics;

/// <summary>
/// The eigenvalues of a symmetric matrix (row-major) without its eigenvectors: reflections bring it to three diagonals, then rotations with shifts take the outer ones away. An
/// eigenvalue is off by a few units of rounding of the largest one. [GolubVanLoan2013]
/// </summary>
internal static class SymmetricEigenvalues
{
    // In practice two or three rotations through the matrix take an eigenvalue.
    private const int MostSweeps = 60;

    private const double Rounding = 2.220446049250313e-16; // 2^-52

    /// <summary>The eigenvalues, rising; not numbers where the matrix has an entry that is none.</summary>
    public static double[] Of(ReadOnlySpan<double> matrix, int order)
    {
        double[] diagonal = new double[order];
        double[] beside = new double[order];
        Reduce(matrix.ToArray(), order, diagonal, beside);
        if (!Diagonalize(diagonal, beside))
        {
            Array.Fill(diagonal, double.NaN);
        }

        Array.Sort(diagonal);
        return diagonal;
    }

    // Householder reflections, one for each column but the last two; only the lower triangle is read and kept.
    private static void Reduce(double[] a, int order, double[] diagonal, double[] beside)
    {
        double[] v = new double[order];
        double[] p = new double[order];
        for (int k = 0; k < order; k++)
        {
            diagonal[k] = a[(k * order) + k];
            double below = 0;
            for (int i = k + 1; i < order; i++)
            {
                v[i] = a[(i * order) + k];
                below += i > k + 1 ? v[i] * v[i] : 0;
            }

            if (k == order - 1)
            {
                return;
            }

            double first = v[k + 1];
            if (below == 0)
            {
                beside[k] = first;
                continue;
            }

            double length = Math.Sqrt((first * first) + below);
            beside[k] = first > 0 ? -length : length;
            v[k + 1] -= beside[k];
            Reflect(a, order, k + 1, v, p, 2 / ((v[k + 1] * v[k + 1]) + below));
        }
    }

    // A - v w' - w v' with p = scale A v and w = p - (scale p'v / 2) v, from a row on.
    private static void Reflect(double[] a, int order, int start, double[] v, double[] p, double scale)
    {
        Array.Clear(p, start, order - start);
        for (int i = start; i < order; i++)
        {
            ReadOnlySpan<double> row = a.AsSpan(i * order, i);
            double sum = a[(i * order) + i] * v[i];
            for (int j = start; j < row.Length; j++)
            {
                sum += row[j] * v[j];
                p[j] += row[j] * v[i];
            }

            p[i] += sum;
        }

        double half = 0;
        for (int i = start; i < order; i++)
        {
            p[i] *= scale;
            half += p[i] * v[i] * scale / 2;
        }

        for (int i = start; i < order; i++)
        {
            p[i] -= half * v[i];
            Span<double> row = a.AsSpan(i * order, i + 1);
            for (int j = start; j < row.Length; j++)
            {
                row[j] -= (v[i] * p[j]) + (p[i] * v[j]);
            }
        }
    }

    // Implicit QR steps on the part that is still coupled, from the end; false where they do not settle.
    private static bool Diagonalize(double[] d, double[] e)
    {
        int last = d.Length - 1;
        for (int sweeps = MostSweeps * d.Length; last > 0 && sweeps > 0; sweeps--)
        {
            int first = last;
            while (first > 0 && !(Math.Abs(e[first - 1]) <= Rounding * (Math.Abs(d[first - 1]) + Math.Abs(d[first]))))
            {
                first--;
            }

            if (first == last)
            {
                last--;
            }
            else
            {
                Step(d, e, first, last);
            }
        }

        return last <= 0 && d.All(double.IsFinite);
    }

    // The shift is the eigenvalue of the last two rows and columns that is nearer to the last entry (Wilkinson).
    private static void Step(double[] d, double[] e, int first, int last)
    {
        double half = (d[last - 1] - d[last]) / 2;
        double corner = e[last - 1];
        double root = Math.Sqrt((half * half) + (corner * corner));
        double shift = d[last] - (corner * corner / (half < 0 ? half - root : half + root));
        double x = d[first] - shift;
        double z = e[first];
        for (int k = first; k < last; k++)
        {
            double length = Math.Sqrt((x * x) + (z * z));
            double c = length > 0 ? x / length : 1;
            double s = length > 0 ? z / length : 0;
            if (k > first)
            {
                e[k - 1] = length;
            }

            double upper = d[k];
            double lower = d[k + 1];
            double twice = 2 * c * s * e[k];
            d[k] = (c * c * upper) + twice + (s * s * lower);
            d[k + 1] = (s * s * upper) - twice + (c * c * lower);
            e[k] = (((c * c) - (s * s)) * e[k]) + (c * s * (lower - upper));
            if (k < last - 1)
            {
                x = e[k];
                z = s * e[k + 1];
                e[k + 1] *= c;
            }
        }
    }
}
