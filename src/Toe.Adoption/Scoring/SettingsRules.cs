using Toe.Adoption.Catalogue;
using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>All that can be wrong with settings, in one list.</summary>
internal static class SettingsRules
{
    public static List<Issue> Check(Instrument instrument, ScoringSettings settings)
    {
        InstrumentDraft content = instrument.Content;
        List<Issue> faults = [];
        Share(faults, nameof(settings.MinimumItemShare), settings.MinimumItemShare);
        Share(faults, nameof(settings.MinimumConstructShare), settings.MinimumConstructShare);
        Share(faults, nameof(settings.MinimumDimensionShare), settings.MinimumDimensionShare);
        Points(faults, nameof(settings.Target), settings.Target);
        if (settings.MostPriorities < 0)
        {
            faults.Add(Fault(nameof(settings.MostPriorities), "It is negative.", "It is a number of at least 0."));
        }

        if (!Enum.IsDefined(settings.UnknownAnswers))
        {
            faults.Add(Fault(nameof(settings.UnknownAnswers), "There is no such rule.", $"It is one of {string.Join(", ", Enum.GetNames<UnknownAnswers>())}."));
        }

        if (!content.Dimensions.Any(dimension => !dimension.IsOutcome && content.Constructs.Any(construct => construct.Dimension == dimension.Id)))
        {
            faults.Add(Fault(
                $"instrument {Text.Visible(instrument.Id)}", "It asks about outcomes alone.", "Readiness is scored from constructs of a dimension that is no outcome."));
        }

        CheckBands(faults, settings.Bands);
        CheckWeights(faults, content, settings.Weights);
        CheckAdvice(faults, settings);
        foreach (Gate gate in settings.Gates)
        {
            CheckGate(faults, content, settings, gate);
        }

        return faults;
    }

    private static void CheckBands(List<Issue> faults, ReadinessBands bands)
    {
        string subject = $"bands {Text.Visible(bands.Id)}";
        if (bands.Bands.Count == 0)
        {
            faults.Add(Fault(subject, "There is no band.", "Bands cover 0 to 100."));
            return;
        }

        if (bands.Bands[0].From != 0)
        {
            faults.Add(Fault(subject, $"The first band, {Text.Visible(bands.Bands[0].Id)}, does not begin at 0.", "Bands cover 0 to 100 without a gap."));
        }

        for (int i = 1; i < bands.Bands.Count; i++)
        {
            if (!(bands.Bands[i].From > bands.Bands[i - 1].From && bands.Bands[i].From < 100))
            {
                faults.Add(Fault(
                    $"{subject}, band {Text.Visible(bands.Bands[i].Id)}",
                    Text.Invariant($"It begins at {bands.Bands[i].From}, the band before it at {bands.Bands[i - 1].From}."),
                    "Each band begins above the one before it and below 100."));
            }
        }

        faults.AddRange(Duplicates(bands.Bands.Select(band => band.Id))
            .Select(id => Fault($"{subject}, band {Text.Visible(id)}", "Its id occurs twice.", "Ids of bands are unique.")));
    }

    private static void CheckWeights(List<Issue> faults, InstrumentDraft content, IndicatorWeights weights)
    {
        string[] counted = [.. content.Dimensions
            .Where(dimension => !dimension.IsOutcome && content.Constructs.Any(construct => construct.Dimension == dimension.Id))
            .Select(dimension => dimension.Id)];
        Known(faults, "item", weights.Items.Keys, [.. content.Constructs.SelectMany(construct => construct.Items).Select(item => item.Id)]);
        Known(faults, "construct", weights.Constructs.Keys, [.. content.Constructs.Select(construct => construct.Id)]);
        Known(faults, "dimension", weights.Dimensions.Keys, [.. content.Dimensions.Select(dimension => dimension.Id)]);
        foreach (InstrumentConstruct construct in content.Constructs)
        {
            Block(faults, $"construct {Text.Visible(construct.Id)}", "item", weights.Items, [.. construct.Items.Select(item => item.Id)]);
        }

        foreach (InstrumentDimension dimension in content.Dimensions)
        {
            string[] members = [.. content.Constructs.Where(construct => construct.Dimension == dimension.Id).Select(construct => construct.Id)];
            Block(faults, $"dimension {Text.Visible(dimension.Id)}", "construct", weights.Constructs, members);
        }

        Block(faults, "index", "dimension", weights.Dimensions, counted);
    }

    private static void Known(List<Issue> faults, string what, IEnumerable<string> weighted, string[] known)
    {
        var ids = known.ToHashSet(StringComparer.Ordinal);
        faults.AddRange(weighted.Where(id => !ids.Contains(id)).Select(id => Fault(
            $"weight of {what} {Text.Visible(id)}",
            $"The instrument has no such {what}.",
            "",
            NearestName.Suggest(id, known))));
    }

    private static void Block(List<Issue> faults, string parent, string what, IReadOnlyDictionary<string, double> weights, string[] parts)
    {
        string[] given = [.. parts.Where(weights.ContainsKey)];
        string[] wrong = [.. given.Where(id => !(weights[id] >= 0 && double.IsFinite(weights[id])))];
        faults.AddRange(wrong.Select(id => Fault(
            $"weight of {what} {Text.Visible(id)}", "It is negative or not finite.", "A weight is a number of at least 0.")));
        if (given.Length == 0 || wrong.Length > 0)
        {
            return;
        }

        if (given.Length < parts.Length)
        {
            faults.Add(Fault(
                parent,
                $"It has weights for some of its {what}s and none for {string.Join(", ", parts.Except(given).Take(10).Select(Text.Visible))}.",
                "Weights are given for all parts or for none."));
        }
        else if (given.All(id => weights[id] == 0))
        {
            faults.Add(Fault(parent, $"The weights of its {what}s sum to 0.", "At least one of them is above 0."));
        }
    }

    private static void CheckAdvice(List<Issue> faults, ScoringSettings settings)
    {
        foreach (AdviceRule rule in settings.Advice)
        {
            Points(faults, $"advice {Text.Visible(rule.Id)}", rule.Threshold);
        }

        faults.AddRange(Duplicates(settings.Advice.Select(rule => rule.Id))
            .Select(id => Fault($"advice {Text.Visible(id)}", "Its id occurs twice.", "Ids of advice are unique.")));
    }

    private static void CheckGate(List<Issue> faults, InstrumentDraft content, ScoringSettings settings, Gate gate)
    {
        string subject = $"gate on {Text.Visible(gate.Subject)}";
        Points(faults, subject, gate.Minimum);
        bool isConstruct = content.Constructs.Any(construct => construct.Id == gate.Subject);
        bool isDimension = content.Dimensions.Any(dimension => dimension.Id == gate.Subject);
        if (isConstruct == isDimension)
        {
            faults.Add(isConstruct
                ? Fault(subject, "Both a construct and a dimension have this id.", "A gate looks at one of them.")
                : Fault(
                    subject,
                    "The instrument has no such construct or dimension.",
                    "",
                    NearestName.Suggest(gate.Subject, content.Constructs.Select(c => c.Id).Concat(content.Dimensions.Select(d => d.Id)))));
        }

        if (settings.Bands.Bands.All(band => band.Id != gate.HighestBand))
        {
            faults.Add(Fault(
                subject,
                $"There is no band {Text.Visible(gate.HighestBand)}.",
                "",
                NearestName.Suggest(gate.HighestBand, settings.Bands.Bands.Select(band => band.Id))));
        }
    }

    private static void Share(List<Issue> faults, string setting, double value)
    {
        if (value is not (>= 0 and <= 1))
        {
            faults.Add(Fault(setting, Text.Invariant($"It is {value}."), "A share lies within 0 to 1."));
        }
    }

    private static void Points(List<Issue> faults, string subject, double value)
    {
        if (value is not (>= 0 and <= 100))
        {
            faults.Add(Fault(subject, Text.Invariant($"It is {value}."), "A score lies within 0 to 100."));
        }
    }

    private static IEnumerable<string> Duplicates(IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);

    private static Issue Fault(string subject, string found, string expected, string remedy = "Correct the setting.") =>
        IssueCodes.InvalidScoringSettings.Error(subject, found, expected, remedy);
}
