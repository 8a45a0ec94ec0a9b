namespace Toe.Adoption.Numerics;

/// <summary>
/// The factorization A = L D L' of a small symmetric matrix, in lanes. It needs no positive definiteness, because corrected
/// construct correlations may lack it; what it needs is pivots away from zero.
/// </summary>
internal static class Ldl<TLane>
    where TLane : unmanaged, ILane<TLane>
{
    /// <summary>
    /// A pivot is 1 - R2 of one standardized variable given those before it; below this bound the variance inflation factor
    /// exceeds 1e10, and a solution would be rounding noise.
    /// </summary>
    public const double SmallestPivot = 1e-10;

    private const double LargestBesideZeroPivot = 2e-5;

    /// <summary>Factors the order x order matrix (row-major) in place: L below the diagonal, D on it.</summary>
    /// <returns>A mask that is true where all pivots are far enough from zero.</returns>
    public static TLane Factor(Span<TLane> matrix, int order)
    {
        TLane regular = TLane.Not(TLane.Of(0));
        for (int j = 0; j < order; j++)
        {
            TLane pivot = matrix[(j * order) + j];
            for (int k = 0; k < j; k++)
            {
                TLane ljk = matrix[(j * order) + k];
                pivot -= ljk * ljk * matrix[(k * order) + k];
            }

            TLane usable = TLane.Not(TLane.AtMost(TLane.Abs(pivot), TLane.Of(SmallestPivot)));
            regular = TLane.And(regular, usable);
            pivot = TLane.Select(usable, pivot, TLane.Of(1));
            matrix[(j * order) + j] = pivot;
            for (int i = j + 1; i < order; i++)
            {
                TLane sum = matrix[(i * order) + j];
                for (int k = 0; k < j; k++)
                {
                    sum -= matrix[(i * order) + k] * matrix[(j * order) + k] * matrix[(k * order) + k];
                }

                matrix[(i * order) + j] = sum / pivot;
            }
        }

        return regular;
    }

    /// <summary>Solves A x = b in place, given the factors.</summary>
    public static void Solve(ReadOnlySpan<TLane> factors, int order, Span<TLane> vector)
    {
        for (int i = 0; i < order; i++)
        {
            TLane sum = vector[i];
            for (int k = 0; k < i; k++)
            {
                sum -= factors[(i * order) + k] * vector[k];
            }

            vector[i] = sum;
        }

        for (int i = 0; i < order; i++)
        {
            vector[i] /= factors[(i * order) + i];
        }

        for (int i = order - 1; i >= 0; i--)
        {
            TLane sum = vector[i];
            for (int k = i + 1; k < order; k++)
            {
                sum -= factors[(k * order) + i] * vector[k];
            }

            vector[i] = sum;
        }
    }

    /// <summary>
    /// True where the order x order matrix (row-major, overwritten) has no negative eigenvalue beyond rounding. A pivot of zero is allowed
    /// only where it leaves nothing in its column: otherwise the matrix is indefinite.
    /// </summary>
    public static TLane IsSemidefinite(Span<TLane> matrix, int order)
    {
        TLane semidefinite = TLane.Not(TLane.Of(0));
        for (int j = 0; j < order; j++)
        {
            TLane pivot = matrix[(j * order) + j];
            TLane vanishes = TLane.AtMost(TLane.Abs(pivot), TLane.Of(SmallestPivot));
            semidefinite = TLane.And(semidefinite, TLane.Or(vanishes, TLane.Not(TLane.AtMost(pivot, TLane.Of(0)))));
            TLane divisor = TLane.Select(vanishes, TLane.Of(1), pivot);
            for (int i = j + 1; i < order; i++)
            {
                // With a pivot of at most d, an entry of a semidefinite matrix of unit diagonal is at most the root of d.
                TLane entry = matrix[(i * order) + j];
                TLane isNothing = TLane.AtMost(TLane.Abs(entry), TLane.Of(LargestBesideZeroPivot));
                semidefinite = TLane.And(semidefinite, TLane.Or(TLane.Not(vanishes), isNothing));
                TLane factor = TLane.Select(vanishes, TLane.Of(0), entry / divisor);
                for (int k = j + 1; k <= i; k++)
                {
                    matrix[(i * order) + k] -= factor * matrix[(k * order) + j];
                }
            }
        }

        return semidefinite;
    }
}
