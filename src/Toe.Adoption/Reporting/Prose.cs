using System.Globalization;
using Toe.Adoption.Collections;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Reporting;

/// <summary>A sentence or more: words with names, citations and call-outs between.</summary>
internal sealed record Prose(ValueList<Run> Runs)
{
    /// <summary>Fills the holes <c>{0}</c>, <c>{1}</c> of a template; words order them as their language wants.</summary>
    public static Prose Of(Phrase phrase, string language, params Run[] holes)
    {
        string template = phrase.In(language, hole => holes[hole] is WordsRun { Words: "1" });
        List<Run> runs = [];
        int from = 0;
        while (template.IndexOf('{', from) is >= 0 and int open)
        {
            int close = template.IndexOf('}', open);
            runs.Add(template[from..open]);
            runs.Add(holes[int.Parse(template.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture)]);
            from = close + 1;
        }

        runs.Add(template[from..]);
        return new Prose([.. runs.Where(run => run is not WordsRun { Words: "" })]);
    }

    /// <summary>The sentences one after the other.</summary>
    public static Prose Join(params IEnumerable<Prose> sentences)
    {
        List<Run> runs = [];
        foreach (Prose sentence in sentences)
        {
            if (runs.Count > 0)
            {
                runs.Add(" ");
            }

            runs.AddRange(sentence.Runs);
        }

        return new Prose([.. runs]);
    }
}
