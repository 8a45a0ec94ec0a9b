using FsCheck;
using FsCheck.Fluent;
using Toe.Adoption.Collections;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Tests.Models;

/// <summary>Names that break programs, and valid models made of them.</summary>
public static class HostileModels
{
    public static readonly string[] Names =
    [
        "A*B", "Top management", "<script>", "NA", "model", "technology", "barrier", "mode A", "mode", "->", "A -> B", "a-", "-", "--", "->-",
        "a->b", "\"", "\\", "\\\"", "\\\\", "a\\", "\"quoted\"", "#", "# comment", ";", "a;b", "a:b", ":", ",", "~", "=~", "<~", "~~", "1", "0",
        "01", "-1", "0.5", "0.5*x", " lead", "trail ", "a  b", "a\u00A0", "\u2028\u2029.", "a\u2028b", "\u200B", "\uFEFF", "\uFEFFa", "x\u0301",
        "é", "e\u0301", "\u0E04\u0E27\u0E32\u0E21", "\u6280\u672F", "\u202Eabc", "\U0001F600", "\uFFFD", "I", "ı", "İ", "i", "a", "A", "AB", "B",
        "null", "true", "C:\\data", "R&D", "a/b", "a.b", "(x)", "[x]", "{0}", "%s", "$(x)", "!", "|", "=", "==", ":=", "+", "a+b", "'", "`", "positive",
        "outcome", "dimension", "dimension \"x\"", "Unspecified", "Technology", new string('n', 300),
    ];

    public static Arbitrary<AdoptionModel> Model() => Models.ToArbitrary();

    private static Gen<string> Name { get; } =
        Gen.OneOf(
            Gen.Elements(Names),
            from characters in Gen.Elements("ab1 -\t\"\\#;:,~=<>+*|!&/._\u00E9\u0E04\u2029\uD83D\uDE00\u0001".ToCharArray()).ArrayOf()
            select new string(characters))
        .Where(name => Guard.NameProblem(name) is null);

    private static Gen<AdoptionModel> Models { get; } =
        from name in Name
        from names in Name.ArrayOf(7)
        from columns in Name.ArrayOf(40)
        from labels in Name.ArrayOf(7)
        from choices in Gen.Choose(0, 9_999).ArrayOf(120)
        let distinct = names.Append("last").Append("last but one").Distinct(StringComparer.Ordinal).ToArray()
        select Build(name, distinct, [.. columns.Concat(distinct).Distinct(StringComparer.Ordinal)], labels, new Queue<int>(choices));

    private static AdoptionModel Build(string name, string[] names, string[] columns, string[] labels, Queue<int> choices)
    {
        int Choose(int count) => choices.Dequeue() % count;
        var free = new Queue<string>(columns);
        var constructs = new List<Construct>();
        for (int i = 0; i < names.Length; i++)
        {
            int spare = free.Count - (names.Length - i - 1);
            List<string> block = [.. Enumerable.Range(0, 1 + Choose(Math.Min(3, spare))).Select(_ => free.Dequeue())];
            var mode = (WeightingMode)Choose(3);
            Measurement measurement = Choose(2) == 0 ? Measurement.Reflective(block, mode) : Measurement.Composite(block, mode);
            string label = i < labels.Length && Choose(2) == 0 ? labels[i] : names[i];
            constructs.Add(Typed(Choose(11), names[i], label, measurement, labels[0]));
        }

        // Each construct but the first has a path to one before it, so that none is isolated; some have a second one.
        var paths = new List<StructuralPath>();
        for (int i = 1; i < names.Length; i++)
        {
            int first = Choose(i);
            int second = Choose(i);
            foreach (int target in new[] { first, second }.Distinct())
            {
                paths.Insert(Choose(paths.Count + 1), new StructuralPath(names[i], names[target], (ExpectedSign)Choose(3)));
            }
        }

        for (int i = constructs.Count - 1; i > 0; i--)
        {
            int other = Choose(i + 1);
            (constructs[i], constructs[other]) = (constructs[other], constructs[i]);
        }

        return AdoptionModel.Create(name, constructs, paths);
    }

    private static Dimension Further(string name) => Dimension.Named(name) is { IsOfTheFramework: false } further ? further : Dimension.Unspecified;

    private static Construct Typed(int kind, string name, string label, Measurement measurement, string dimension) => kind switch
    {
        0 => Construct.Technology(name, label, measurement),
        1 => Construct.Technology(name, label, measurement).AsBarrier(),
        2 => Construct.Organization(name, label, measurement),
        3 => Construct.Organization(name, label, measurement).AsBarrier(),
        4 => Construct.Environment(name, label, measurement),
        5 => Construct.Environment(name, label, measurement).AsBarrier(),
        6 => Construct.Outcome(name, label, measurement),
        7 => Construct.Control(name, label, measurement),
        8 => Construct.Extended(Dimension.Unspecified, name, label, measurement),
        9 => Construct.Extended(Further(dimension), name, label, measurement).AsBarrier(),
        _ => Construct.Extended(Further("technology"), name, label, measurement),
    };
}
