using Toe.Adoption.Surveys;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Benchmarks;

/// <summary>
/// The European customer satisfaction model: 7 constructs, 24 indicators, 12 paths, n = 250. With TOE_GOLDEN it runs on the mobi survey;
/// without, on synthetic answers of the same shape.
/// </summary>
internal static class EcsiModel
{
    private static readonly (string Name, string Prefix, int Count)[] Blocks =
    [
        ("Image", "IMAG", 5), ("Expectation", "CUEX", 3), ("Quality", "PERQ", 7), ("Value", "PERV", 2), ("Satisfaction", "CUSA", 3),
        ("Complaints", "CUSCO", 1), ("Loyalty", "CUSL", 3),
    ];

    public static AdoptionModel Create() => AdoptionModel.Create(
        "ECSI",
        Blocks.Select(block => Construct.Outcome(block.Name, block.Name, Composite(Indicators(block), WeightingMode.ModeA))),
        [
            new("Image", "Expectation"), new("Image", "Satisfaction"), new("Image", "Loyalty"), new("Expectation", "Quality"),
            new("Expectation", "Value"), new("Expectation", "Satisfaction"), new("Quality", "Value"), new("Quality", "Satisfaction"),
            new("Value", "Satisfaction"), new("Satisfaction", "Complaints"), new("Satisfaction", "Loyalty"), new("Complaints", "Loyalty"),
        ]);

    public static Survey Answers() =>
        Environment.GetEnvironmentVariable("TOE_GOLDEN") is { Length: > 0 } golden
            ? Survey.ReadCsv(Path.Combine(golden, "data", "mobi.csv")).Value
            : Synthetic.Survey(250, [.. Blocks.Select(Indicators)], likert: true);

    private static IEnumerable<string> Indicators((string Name, string Prefix, int Count) block) =>
        block.Count == 1 ? [block.Prefix] : Items(block.Prefix, block.Count);
}
