namespace Toe.Adoption.Internal;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    // Bounds the work for input that is wrong a thousand times over; no study comes near.
    private const int MostCandidates = 1000;
    private const int MostCharacters = 100;

    /// <summary>A sentence that names the nearest candidate, or one that lists some.</summary>
    public static string Suggest(string name, IEnumerable<string> candidates)
    {
        List<string> list = [.. candidates.Take(MostCandidates)];
        if (list.Find(candidate => candidate.Trim() == name.Trim() && candidate != name) is { } padded)
        {
            // Named first: a blank at an end is what nobody sees.
            return $"Did you mean '{Text.Visible(padded)}'? The names differ in blanks at their ends only.";
        }

        string? nearest = list
            .Where(candidate => Math.Abs(Compared(candidate) - Compared(name)) <= Furthest(name, candidate))
            .Select(candidate => (candidate, distance: Distance(name, candidate)))
            .Where(pair => pair.distance <= Furthest(name, pair.candidate) && pair.distance < Math.Max(name.Length, pair.candidate.Length))
            .OrderBy(pair => pair.distance)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
        return nearest is not null ? $"Did you mean {Text.Visible(nearest)}?"
            : list.Count == 0 ? "There are no names to choose from."
            : $"Choose one of {string.Join(", ", list.Take(10).Select(Text.Visible))}{(list.Count > 10 ? ", ..." : "")}.";
    }

    // One slip in a name of up to 4 characters, two (such as a turned pair) in one of up to 11, a quarter of a longer one: further off it is another name.
    private static int Furthest(string name, string candidate) => Math.Min(Compared(name), Compared(candidate)) switch
    {
        <= 4 => 1,
        int length => Math.Max(2, length / 4),
    };

    private static int Compared(string name) => Math.Min(name.Length, MostCharacters);

    // Levenshtein distance without regard to case, on at most 100 characters of each.
    private static int Distance(string a, string b)
    {
        a = a[..Compared(a)].ToUpperInvariant();
        b = b[..Compared(b)].ToUpperInvariant();
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substitution = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
