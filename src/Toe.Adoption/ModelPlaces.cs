using System.Globalization;

namespace Toe.Adoption;

/// <summary>
/// Where the parts of a model stand in the text that it was read from, so that a broken rule can name the line.
/// A model made in code has no places.
/// </summary>
/// <param name="source">How issues call the text.</param>
/// <param name="howToDeclare">A sentence that says how such a text declares a construct of a name.</param>
internal sealed class ModelPlaces(string source, Func<string, string> howToDeclare)
{
    private const int MostLines = 5;

    private readonly Dictionary<string, List<int>> constructs = new(StringComparer.Ordinal);
    private readonly Dictionary<(string From, string To), List<int>> paths = [];
    private readonly HashSet<string> doubtful = new(StringComparer.Ordinal);

    /// <summary>The places of a model that was not read from text.</summary>
    public static ModelPlaces None => new("", _ => "");

    /// <summary>The line that names the model; zero where none does.</summary>
    public int NameLine { get; set; }

    /// <summary>Whether a part of the text could not be read, so that what seems to be missing may stand there.</summary>
    public bool HasDoubts { get; set; }

    /// <summary>Lead of a subject: <c>model.txt, line 4, </c>, or nothing.</summary>
    public string OfModel => NameLine > 0 ? Lead([NameLine]) : source.Length > 0 ? $"{source}, " : "";

    public void AddConstruct(string name, int line) => Add(constructs, name, line);

    public void AddPath(string from, string to, int line) => Add(paths, (from, to), line);

    public void AddDoubt(string name) => doubtful.Add(name);

    /// <summary>Whether the name stands in a statement that could not be read: then nothing can be said to be missing.</summary>
    public bool IsDoubtful(string name) => doubtful.Contains(name);

    public string Of(Construct construct) => Lead(constructs.GetValueOrDefault(construct.Name));

    public string Of(string from, string to) => Lead(paths.GetValueOrDefault((from, to)));

    /// <summary>How model text would declare a construct; nothing for a model made in code.</summary>
    public string HowToDeclare(string name) => howToDeclare(name);

    /// <summary>The subject for one line of the text.</summary>
    public string Line(int line) => string.Create(CultureInfo.InvariantCulture, $"{source}, line {line}");

    private static void Add<TKey>(Dictionary<TKey, List<int>> places, TKey key, int line)
        where TKey : notnull
    {
        if (!places.TryGetValue(key, out List<int>? lines))
        {
            places.Add(key, lines = []);
        }

        lines.Add(line);
    }

    private string Lead(List<int>? lines)
    {
        List<string> distinct = [.. (lines ?? []).Distinct().Take(MostLines + 1).Select(line => line.ToString(CultureInfo.InvariantCulture))];
        return distinct.Count switch
        {
            0 => "",
            1 => $"{source}, line {distinct[0]}, ",
            > MostLines => $"{source}, lines {string.Join(", ", distinct.Take(MostLines))} and more, ",
            _ => $"{source}, lines {string.Join(", ", distinct.SkipLast(1))} and {distinct[^1]}, ",
        };
    }
}
