using System.Globalization;

namespace Toe.Adoption.Tests.Reference;

/// <summary>A named quantity that a program and this library both computed.</summary>
internal sealed record Comparison(string What, Numbers Expected, Numbers Actual);

/// <summary>The one way in which reference numbers are compared.</summary>
internal static class Close
{
    /// <summary>
    /// Asserts that both have numbers under the same names, at least one, and that each pair differs by at most
    /// <paramref name="absolute"/>. All offending entries are reported, by name.
    /// </summary>
    /// <returns>How many numbers were compared; entries that both lack are not counted.</returns>
    public static int Within(Numbers expected, Numbers actual, double absolute, string what)
    {
        List<string> offences = [];
        int compared = 0;
        foreach ((string row, string column, double? value) in expected)
        {
            if (!actual.Has(row, column))
            {
                offences.Add($"{Name(row, column)}: not computed");
                continue;
            }

            double? ours = actual[row, column];
            if (value is null && ours is null)
            {
                continue;
            }

            compared++;
            if (!(Math.Abs((value - ours) ?? double.NaN) <= absolute))
            {
                offences.Add($"{Name(row, column)}: expected {Text(value)}, actual {Text(ours)}, difference {Text(ours - value)}");
            }
        }

        offences.AddRange(
            from entry in actual
            where !expected.Has(entry.Row, entry.Column)
            select $"{Name(entry.Row, entry.Column)}: nothing to compare with");
        if (compared == 0)
        {
            offences.Add("no number was compared");
        }

        if (offences.Count > 0)
        {
            Assert.Fail($"{what}: {offences.Count} of {expected.Count} entries offend.\n  {string.Join("\n  ", offences)}");
        }

        return compared;
    }

    /// <summary>Asserts all comparisons, reporting the offences of each, and that at least so many numbers were compared.</summary>
    public static void Within(IEnumerable<Comparison> comparisons, double absolute, int least)
    {
        int compared = 0;
        Assert.Multiple(
        [
            .. comparisons.Select<Comparison, Action>(
                comparison => () => compared += Within(comparison.Expected, comparison.Actual, absolute, comparison.What)),
        ]);
        Assert.True(compared >= least, $"Only {compared} numbers were compared; there must be at least {least}.");
    }

    private static string Name(string row, string column) => column.Length == 0 ? row : $"[{row}, {column}]";

    private static string Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "none";
}
