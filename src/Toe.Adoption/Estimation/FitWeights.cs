using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;
using Toe.Adoption.Scoring;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Estimation;

/// <summary>Makes weights of scoring from an estimate. Nothing that would turn a score round goes through silently.</summary>
internal sealed class FitWeights
{
    private readonly PlsFit fit;
    private readonly string target;
    private readonly bool negativeAsZero;
    private readonly List<Issue> issues = [];
    private readonly Dictionary<string, double> items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> constructs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> dimensions = new(StringComparer.Ordinal);

    private FitWeights(PlsFit fit, string target, bool negativeAsZero)
    {
        this.fit = fit;
        this.target = target;
        this.negativeAsZero = negativeAsZero;
    }

    public static Validated<IndicatorWeights> Of(PlsFit fit, string target, Instrument instrument, bool negativeAsZero)
    {
        var weights = new FitWeights(fit, target, negativeAsZero);
        weights.Collect(instrument.Content);
        if (weights.issues.Exists(issue => issue.Severity == Severity.Error))
        {
            return Validated.Refused<IndicatorWeights>(weights.issues);
        }

        var result = new IndicatorWeights
        {
            Source = Text.Invariant($"the estimate of {Text.Visible(fit.Model.Name)} (n = {fit.SampleSize}), importance for {Text.Visible(target)}"),
            Items = weights.items,
            Constructs = weights.constructs,
            Dimensions = weights.dimensions,
        };
        return Validated.Valid(result, weights.issues);
    }

    private void Collect(InstrumentDraft content)
    {
        Dictionary<string, ResponseScale> scales = content.Scales.ToDictionary(scale => scale.Id, StringComparer.Ordinal);
        foreach (InstrumentDimension dimension in content.Dimensions)
        {
            InstrumentConstruct[] members = [.. content.Constructs.Where(construct => construct.Dimension == dimension.Id)];
            foreach (InstrumentConstruct construct in members.Where(member => fit.Constructs.Any(estimate => estimate.Name == member.Id)))
            {
                AddItems(construct, item => scales[item.Scale ?? content.DefaultScale]);
            }

            if (!dimension.IsOutcome && members.Length > 0)
            {
                AddConstructs(dimension.Id, members);
            }
        }

        if (dimensions.Values.All(weight => weight == 0))
        {
            issues.Add(IssueCodes.UnusableWeight.Error(
                $"importance for {Text.Visible(target)}",
                "No construct of the index has a positive total effect.",
                "Weights sum to more than 0.",
                "Name another target, or give the weights of constructs."));
        }
    }

    // A weight is of the standardized indicator. Of its score from 0 to 100 it is weight x (maximum - minimum) / standard deviation, up to a factor.
    private void AddItems(InstrumentConstruct construct, Func<Item, ResponseScale> scaleOf)
    {
        double sum = 0;
        var block = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (Item item in construct.Items)
        {
            string subject = $"construct {Text.Visible(construct.Id)}, item {Text.Visible(item.Id)}";
            double weight = 0;
            if (fit.Indicators.FirstOrDefault(one => one.Indicator == item.Id && one.Construct == construct.Id) is { } estimate)
            {
                ResponseScale scale = scaleOf(item);
                double unit = estimate.StandardDeviation is { } deviation ? ((double)scale.Maximum - scale.Minimum) / deviation : 1;
                weight = Positive(estimate.Weight * unit, subject, "Its outer weight is negative.", "If it is keyed the other way, reverse it in the survey before estimation; otherwise remove it.");
            }
            else
            {
                issues.Add(IssueCodes.UnusableWeight.Warning(subject, "The model does not estimate it.", remedy: "It counts 0."));
            }

            block.Add(item.Id, weight);
            sum += weight;
        }

        if (sum == 0)
        {
            issues.Add(IssueCodes.UnusableWeight.Warning(
                $"construct {Text.Visible(construct.Id)}", "None of its items has a positive weight.", remedy: "They count the same."));
            return;
        }

        foreach ((string item, double weight) in block)
        {
            items.Add(item, weight / sum);
        }
    }

    private void AddConstructs(string dimension, InstrumentConstruct[] members)
    {
        double[] importance = [.. members.Select(Importance)];
        double sum = importance.Sum();
        dimensions.Add(dimension, sum);
        for (int i = 0; i < members.Length && sum > 0; i++)
        {
            constructs.Add(members[i].Id, importance[i] / sum);
        }
    }

    // A barrier enters as 100 - burden, so that its importance is the total effect with the sign turned.
    private double Importance(InstrumentConstruct construct)
    {
        string subject = $"construct {Text.Visible(construct.Id)}";
        if (fit.Constructs.All(estimate => estimate.Name != construct.Id))
        {
            issues.Add(IssueCodes.UnusableWeight.Warning(subject, "The model lacks it.", remedy: "It counts 0 in the index."));
            return 0;
        }

        if (fit.TotalEffects.FirstOrDefault(effect => effect.From == construct.Id && effect.To == target) is not { } total)
        {
            issues.Add(IssueCodes.UnusableWeight.Warning(
                subject, $"No path leads from it to {Text.Visible(target)}.", remedy: "It counts 0 in the index."));
            return 0;
        }

        bool barrier = construct.Polarity == Polarity.Barrier;
        return Positive(
            barrier ? -total.Estimate : total.Estimate,
            subject,
            $"It is a {(barrier ? "barrier" : "driver")}, and its total effect on {Text.Visible(target)} is {(barrier ? "positive" : "negative")}.",
            "Find out why before scores are built on it, or let it count 0.");
    }

    private double Positive(double weight, string subject, string found, string remedy)
    {
        if (weight >= 0)
        {
            return weight;
        }

        const string Expected = "A weight is at least 0.";
        issues.Add(negativeAsZero
            ? IssueCodes.UnusableWeight.Warning(subject, found, Expected, "It counts 0.")
            : IssueCodes.UnusableWeight.Error(subject, found, Expected, remedy));
        return 0;
    }
}
