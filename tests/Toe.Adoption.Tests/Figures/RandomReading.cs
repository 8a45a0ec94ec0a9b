using Toe.Adoption.Collections;
using Toe.Adoption.Figures;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Tests.Figures;

/// <summary>Random models of 4 to 12 constructs and up to 26 paths, with paths from driver to driver and past a column, and numbers to draw.</summary>
internal static class RandomReading
{
    private const int MostPaths = 26;

    private static readonly string[] Words =
    [
        "relative", "advantage", "top", "management", "support", "competitive", "pressure", "Adoption", "intention", "of", "artificial", "intelligence",
        "readiness", "perceived", "cost", "digital", "literacy", "government", "infrastructure", "compatibility",
    ];

    public static PathReading Of(int seed)
    {
        var random = new Random(seed);
        int count = random.Next(4, 13);
        int outcomes = random.Next(1, Math.Min(4, count - 1));
        Construct[] constructs = [.. Enumerable.Range(0, count).Select(i => ConstructOf(random, i, i >= count - outcomes))];
        List<StructuralPath> paths = [];
        for (int to = 1; to < count; to++)
        {
            // An early one may stay a source; each outcome is explained.
            foreach (int from in Enumerable.Range(0, to).Where(_ => random.Next(to >= count - outcomes ? 2 : 7) == 0))
            {
                paths.Add(new StructuralPath(constructs[from].Name, constructs[to].Name, (ExpectedSign)random.Next(3)));
            }
        }

        foreach (Construct alone in constructs.Where(item => !paths.Exists(path => path.From == item.Name || path.To == item.Name)))
        {
            int at = Array.IndexOf(constructs, alone);
            paths.Add(at < count - 1
                ? new StructuralPath(alone.Name, constructs[random.Next(Math.Max(at + 1, count - outcomes), count)].Name)
                : new StructuralPath(constructs[0].Name, alone.Name));
        }

        StructuralPath[] kept = Keep(random, paths, constructs);
        Shuffle(random, constructs);
        double[] coefficients = [.. kept.Select(_ => Math.Round((random.NextDouble() * 1.6) - 0.8, 3))];
        HashSet<string> explained = [.. kept.Select(path => path.To)];
        return new PathReading
        {
            Model = AdoptionModel.Create("Random model", constructs, kept),
            Coefficients = coefficients.ToValueList(),
            Intervals = random.Next(5) == 0 ? [] : coefficients.Select(x => IntervalOf(random, x)).ToValueList(),
            Explained = constructs.Select(item => explained.Contains(item.Name) ? random.NextDouble() : (double?)null).ToValueList(),
        };
    }

    private static Construct ConstructOf(Random random, int i, bool isOutcome)
    {
        string name = "C" + (char)('a' + i);
        string label = string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Words[random.Next(Words.Length)])) + " " + (char)('A' + i);
        string[] items = [name + "1", name + "2", name + "3"];
        Measurement measurement = random.Next(3) switch
        {
            0 => Measurement.SingleItem(items[0]),
            1 => Measurement.Composite(items, WeightingMode.ModeB),
            _ => Measurement.Reflective(items),
        };
        return isOutcome ? Construct.Outcome(name, label, measurement) : random.Next(8) switch
        {
            0 or 1 => Construct.Technology(name, label, measurement),
            2 or 3 => Construct.Organization(name, label, measurement),
            4 or 5 => Construct.Environment(name, label, measurement),
            6 => Construct.Extended(Dimension.Named(random.Next(2) == 0 ? "Culture" : "A further dimension"), name, label, measurement),
            _ => Construct.Control(name, label, measurement),
        };
    }

    // At most 26, such that none is isolated.
    private static StructuralPath[] Keep(Random random, List<StructuralPath> paths, Construct[] constructs)
    {
        while (paths.Count > MostPaths)
        {
            StructuralPath[] spare =
            [
                .. paths.Where(path => constructs.All(item => paths.Exists(other => other != path && (other.From == item.Name || other.To == item.Name)))),
            ];
            paths.Remove(spare[random.Next(spare.Length)]);
        }

        return [.. paths.DistinctBy(path => (path.From, path.To))];
    }

    private static Interval? IntervalOf(Random random, double x) =>
        random.Next(12) == 0 ? null : new Interval(x - (random.NextDouble() * 0.4), x + (random.NextDouble() * 0.4));

    private static void Shuffle(Random random, Construct[] constructs)
    {
        for (int i = constructs.Length - 1; i > 0; i--)
        {
            int other = random.Next(i + 1);
            (constructs[i], constructs[other]) = (constructs[other], constructs[i]);
        }
    }
}
