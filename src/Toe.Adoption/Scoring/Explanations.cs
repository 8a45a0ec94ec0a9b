using System.Globalization;
using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Scoring;

/// <summary>Builds the tree of a score by the kernel that made it.</summary>
internal sealed class Explanations
{
    private readonly ScoreTrace trace;
    private readonly ScoringPlan plan;
    private readonly PartResult[][] informants;
    private readonly PartResult[] constructs;
    private readonly PartResult[] dimensions;

    private Explanations(ScoreTrace trace)
    {
        this.trace = trace;
        plan = trace.Plan;
        informants = new PartResult[trace.Answers.Length][];
        constructs = new PartResult[plan.Constructs.Length];
        dimensions = new PartResult[plan.Dimensions.Length];
        for (int i = 0; i < informants.Length; i++)
        {
            informants[i] = new PartResult[constructs.Length];
            ScoreKernel.ScoreConstructs(plan, trace.Answers[i], informants[i]);
        }

        for (int k = 0; k < constructs.Length; k++)
        {
            constructs[k] = informants.Length == 1 ? informants[0][k] : ScoreKernel.Combine([.. informants.Select(one => one[k])]);
        }

        ScoreKernel.ScoreDimensions(plan, constructs, dimensions);
    }

    public static Explanation Of(ScoreTrace trace) => new Explanations(trace).Index();

    private Explanation Index()
    {
        PartResult index = ScoreKernel.ScoreIndex(plan, dimensions);
        double sum = plan.IndexDimensions.Sum(d => dimensions[d].IsScored ? plan.DimensionWeights[d] : 0);
        return new Explanation
        {
            Subject = "index",
            Name = LocalizedText.Of(("en", "Overall"), ("id", "Keseluruhan")),
            Value = index.Number,
            Step = ExplanationStep.WeightedMean,
            Formula = Mean(index, "dimensions", "dimensi"),
            Parts = Enumerable.Range(0, dimensions.Length).Select(d => Dimension(d, sum)).ToValueList(),
        };
    }

    private Explanation Dimension(int d, double total)
    {
        PlanDimension dimension = plan.Dimensions[d];
        double weight = plan.DimensionWeights[d];
        double sum = dimension.Constructs.Sum(k => constructs[k].IsScored ? plan.ConstructWeights[k] : 0);
        return new Explanation
        {
            Subject = $"dimension {Text.Visible(dimension.Id)}",
            Name = dimension.Name,
            Value = dimensions[d].Number,
            GivenWeight = weight,
            Weight = weight > 0 && dimensions[d].IsScored ? weight / total : 0,
            Step = ExplanationStep.WeightedMean,
            Formula = Mean(dimensions[d], "areas", "bidang"),
            Parts = dimension.Constructs.Select(k => Construct(k, sum)).ToValueList(),
        };
    }

    private Explanation Construct(int k, double total)
    {
        PlanConstruct construct = plan.Constructs[k];
        double weight = plan.ConstructWeights[k];
        var shell = new Explanation
        {
            Subject = $"construct {Text.Visible(construct.Id)}",
            Name = construct.Name,
            Value = constructs[k].Number,
            GivenWeight = weight,
            Weight = weight > 0 && constructs[k].IsScored ? weight / total : 0,
            EntersReversed = construct.IsBarrier,
        };
        return informants.Length == 1
            ? shell with { Step = ExplanationStep.WeightedMean, Formula = Mean(constructs[k], "answers", "jawaban"), Parts = Items(k, 0) }
            : shell with
            {
                Step = ExplanationStep.InformantMean,
                Formula = InformantMean(constructs[k]),
                Parts = Enumerable.Range(0, informants.Length).Select(i => Informant(k, i)).ToValueList(),
            };
    }

    private Explanation Informant(int k, int i)
    {
        string number = (i + 1).ToString(CultureInfo.InvariantCulture);
        return new Explanation
        {
            Subject = $"construct {Text.Visible(plan.Constructs[k].Id)}, informant {number}",
            Name = LocalizedText.Of(("en", "Informant " + number), ("id", "Responden " + number)),
            Value = informants[i][k].Number,
            GivenWeight = 1,
            Weight = informants[i][k].IsScored ? 1.0 / constructs[k].Informants : 0,
            Step = ExplanationStep.WeightedMean,
            Formula = Mean(informants[i][k], "answers", "jawaban"),
            Parts = Items(k, i),
        };
    }

    private ValueList<Explanation> Items(int k, int informant)
    {
        PlanConstruct construct = plan.Constructs[k];
        double[] answers = trace.Answers[informant];
        double sum = 0;
        for (int i = construct.First; i < construct.First + construct.Count; i++)
        {
            sum += double.IsFinite(answers[i]) ? plan.ItemWeights[i] : 0;
        }

        string prefix = informants.Length == 1 ? "" : Text.Invariant($"informant {informant + 1}, ");
        return Enumerable.Range(construct.First, construct.Count).Select(i => Item(prefix, i, answers[i], sum)).ToValueList();
    }

    private Explanation Item(string prefix, int i, double answer, double total)
    {
        PlanItem item = plan.Items[i];
        bool answered = double.IsFinite(answer);
        return new Explanation
        {
            Subject = $"{prefix}item {Text.Visible(item.Id)}",
            Name = item.Item.Text,
            Value = answered ? item.Percent(answer).High : null,
            GivenWeight = plan.ItemWeights[i],
            Weight = answered && plan.ItemWeights[i] > 0 ? plan.ItemWeights[i] / total : 0,
            Step = ExplanationStep.Answer,
            Formula = answered ? Percent(item, answer) : answer == ScoreKernel.NotAsked ? NotAsked : NotAnswered,
            Answer = answered ? answer : null,
            Minimum = item.Minimum,
            Maximum = item.Maximum,
            IsReversed = item.IsReversed,
        };
    }

    private static LocalizedText NotAsked { get; } = LocalizedText.Of(("en", "not asked"), ("id", "tidak ditanyakan"));

    private static LocalizedText NotAnswered { get; } = LocalizedText.Of(("en", "no answer"), ("id", "tidak ada jawaban"));

    private static LocalizedText Percent(PlanItem item, double answer)
    {
        string formula = item.IsReversed
            ? Text.Invariant($"({item.Maximum} - {answer}) / ({item.Maximum} - {item.Minimum}) x 100")
            : Text.Invariant($"({answer} - {item.Minimum}) / ({item.Maximum} - {item.Minimum}) x 100");
        return item.IsReversed
            ? LocalizedText.Of(("en", "reversed: " + formula), ("id", "dibalik: " + formula))
            : LocalizedText.Of(("en", formula), ("id", formula));
    }

    private static LocalizedText Mean(in PartResult part, string english, string indonesian) => part.State switch
    {
        ScoreState.Scored => LocalizedText.Of(
            ("en", Text.Invariant($"weighted mean of {part.Answered} of {part.Asked} {english}")),
            ("id", Text.Invariant($"rata-rata tertimbang {part.Answered} dari {part.Asked} {indonesian}"))),
        ScoreState.NotAsked => NotAsked,
        _ => LocalizedText.Of(
            ("en", Text.Invariant($"not scorable: {part.Answered} of {part.Asked} {english}, {part.Needed} needed")),
            ("id", Text.Invariant($"belum bisa dihitung: {part.Answered} dari {part.Asked} {indonesian}, perlu {part.Needed}"))),
    };

    private LocalizedText InformantMean(in PartResult part) => LocalizedText.Of(
        ("en", Text.Invariant($"mean of {part.Informants} of {informants.Length} informants")),
        ("id", Text.Invariant($"rata-rata {part.Informants} dari {informants.Length} responden")));
}
