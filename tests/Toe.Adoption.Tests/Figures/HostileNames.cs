using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Models;

namespace Toe.Adoption.Tests.Figures;

/// <summary>Names that would act if an exporter let them, and models that carry them everywhere.</summary>
internal static class HostileNames
{
    private const int PerModel = 10;

    private static readonly string[] Pieces =
    [
        .. HostileModels.Names.Where(name => name.Length < 100),
        "</text><script>alert(1)</script>", "\" onload=\"alert(1)", "' onmouseover='alert(1)", "]]>", "<![CDATA[", "<!--", "-->", "&amp;", "&#60;script&#62;",
        "&lt;b&gt;", "</title>", "</svg>", "<?xml?>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc'>]>", "&e;", "\"]; evil [label=\"", "\\N", "\\G", "\\\"]; x", "}",
        "{", "subgraph", "end", "click n0 \"javascript:alert(1)\"", "%%{init: {}}%%", "#quot;", "#35;", "\"] --> n1", "```", "|", "style n0 fill:red",
        "javascript:alert(1)", "\u202E", "\u2066", "\u200B", "\uFEFF", "\U000E0041", "\U0001F600", "\u0E04\u0E27", "\u6280\u672F\u6280\u672F\u6280\u672F", "e\u0301",
    ];

    /// <summary>Different names in groups for a model each.</summary>
    /// <param name="count">How many names at least.</param>
    /// <param name="withPlainFirst">Whether the first group is of names that do nothing.</param>
    public static IEnumerable<string[]> Groups(int count, bool withPlainFirst = false)
    {
        if (withPlainFirst)
        {
            yield return [.. Enumerable.Range(0, PerModel).Select(i => $"name {(char)('a' + i)}")];
        }

        var random = new Random(20261124);
        HashSet<string> used = new(StringComparer.Ordinal);
        for (int given = 0; given < count;)
        {
            string[] names = [.. Enumerable.Range(0, PerModel).Select(_ => Payload(random)).Where(used.Add)];
            if (names.Length == PerModel)
            {
                given += PerModel;
                yield return names;
            }
        }
    }

    private static string Payload(Random random)
    {
        while (true)
        {
            string name = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(2) == 0 ? " " : "")));
            if (Internal.Guard.NameProblem(name) is null)
            {
                return name;
            }
        }
    }

    // A name of the model, a dimension, an indicator; the others are constructs.
    public static PlsFit Estimate(string[] names)
    {
        double[] Column(int seed)
        {
            var random = new Random(seed);
            return [.. Enumerable.Range(0, 30).Select(_ => random.NextDouble())];
        }

        Construct[] constructs =
        [
            Construct.Technology("c0", names[3], Measurement.Reflective([names[2], names[2] + "2"])),
            Construct.Organization("c1", names[4], Measurement.Composite(["b1", "b2"], WeightingMode.ModeB)),
            Construct.Environment("c2", names[5], Measurement.SingleItem("d")),
            Construct.Extended(Further(names[1]), "c3", names[6], Measurement.SingleItem("e")),
            Construct.Control("c4", names[7], Measurement.SingleItem("f")),
            Construct.Outcome("c5", names[8], Measurement.SingleItem("g")),
            Construct.Outcome("c6", names[9], Measurement.SingleItem("h")),
        ];
        AdoptionModel model = AdoptionModel.Create(
            names[0],
            constructs,
            [.. constructs[..5].Select(driver => driver.Hinders(constructs[5])), constructs[5].Drives(constructs[6]), constructs[0].Drives(constructs[1])]);
        string[] columns = [.. model.Indicators];
        return Pls.Estimate(model, Survey.FromColumns("answers", columns.Select((name, i) => (name, Column(i)))).Value).Value;
    }

    private static Dimension Further(string name) => Dimension.Named(name) is { IsOfTheFramework: false } further ? further : Dimension.Unspecified;
}
