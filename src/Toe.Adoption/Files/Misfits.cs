using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Files;

/// <summary>What does not fit in a model file, each by its JSON path.</summary>
internal sealed class Misfits(string source)
{
    private const int Most = 1000;

    public List<Issue> Issues { get; } = [];

    public void Add(string place, string found, string expected)
    {
        if (Issues.Count < Most)
        {
            Issues.Add(IssueCodes.ModelFileResults.Error($"{source}, {place}", found, expected, "Correct the file, or write it again."));
        }
    }

    /// <summary>Refuses a value that is not what it must be.</summary>
    public void Check(bool holds, string place, FormattableString found, string expected)
    {
        if (!holds)
        {
            Add(place, Text.Invariant(found), expected);
        }
    }

    public void AtLeast(double least, double? value, string place) =>
        Check(!(value < least), place, $"It is {value}.", Text.Invariant($"At least {least}."));

    public void Ordered(double? lower, double? upper, string place)
    {
        Check(lower is null == upper is null, place, $"One of lower and upper is null.", "Both or none.");
        Check(!(lower > upper), $"{place}.lower", $"It is {lower}, above the upper end {upper}.", "At most the upper end.");
    }

    /// <summary>Refuses rows of what the model does not have, rows that are there twice, and rows that are missing.</summary>
    /// <param name="list">The JSON path of the list.</param>
    /// <param name="what">What a row is of.</param>
    /// <param name="keys">What the rows are of.</param>
    /// <param name="expected">What the rows of the model are of.</param>
    /// <param name="show">A key in words.</param>
    public void Rows<TKey>(string list, string what, IEnumerable<TKey> keys, IReadOnlyCollection<TKey> expected, Func<TKey, string> show)
        where TKey : notnull
    {
        HashSet<TKey> known = [.. expected];
        HashSet<TKey> seen = [];
        int row = 0;
        foreach (TKey key in keys)
        {
            string place = Text.Invariant($"{list}[{row++}]");
            Check(known.Contains(key), place, $"The model has no {what} {show(key)}.", "Rows of the model's parts.");
            Check(seen.Add(key) || !known.Contains(key), place, $"The {what} {show(key)} is there twice.", "One row for each.");
        }

        foreach (TKey key in expected)
        {
            Check(seen.Contains(key), list, $"The {what} {show(key)} is missing.", "One row for each.");
        }
    }

    /// <summary>The same for what is named by one name or several.</summary>
    public void Rows(string list, string what, IEnumerable<ValueList<string>> keys, IReadOnlyCollection<ValueList<string>> expected, string joint = " -> ") =>
        Rows(list, what, keys, expected, key => string.Join(joint, key.Select(Text.Visible)));

    public void Names(string list, string what, IEnumerable<string> names, IReadOnlyCollection<string> expected) =>
        Rows(list, what, names, expected, Text.Visible);
}
