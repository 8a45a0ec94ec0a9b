using Toe.Adoption.Catalogue;
using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;
using Toe.Adoption.Validation;

namespace Toe.Adoption.DependencyInjection;

/// <summary>Makes the scorer that options describe, or tells everything that forbids it.</summary>
internal static class ReadinessSetup
{
    // What own levels are called where the name is that of known ones, which it is where none is given.
    private const string OwnLevels = "own";

    /// <summary>The scorer, or all that forbids it.</summary>
    public static Validated<ReadinessScorer> Create(ReadinessOptions options) => InstrumentOf(options).Then(found => ScorerOf(found, options));

    /// <summary>What is wrong with the instrument and the levels alone.</summary>
    public static IEnumerable<Issue> Faults(ReadinessOptions options)
    {
        Validated<Instrument> instrument = InstrumentOf(options);
        if (!instrument.TryGetValue(out Instrument? found))
        {
            return instrument.Errors;
        }

        List<Issue> issues = [];
        BandsOf(options, found, issues);
        return issues;
    }

    private static Validated<Instrument> InstrumentOf(ReadinessOptions options)
    {
        if (options.InstrumentFile is { Length: > 0 } path)
        {
            return options.Instrument is null
                ? Instrument.ReadFile(path)
                : Validated.Refused<Instrument>(IssueCodes.InvalidOption.Error(
                    nameof(options.Instrument), "Both an instrument of the catalogue and a file are named.", "", "Keep one of them."));
        }

        Instrument[] known = [ToeCatalogue.ReadinessCheck, ToeCatalogue.Instrument];
        return options.Instrument is not { } id ? Validated.Valid(known[0])
            : Array.Find(known, instrument => string.Equals(instrument.Id, id, StringComparison.Ordinal)) is { } instrument ? Validated.Valid(instrument)
            : Validated.Refused<Instrument>(IssueCodes.UnknownInstrument.Error(
                nameof(options.Instrument),
                $"The catalogue has no instrument '{id}'.",
                $"It has {string.Join(" and ", known.Select(instrument => instrument.Id))}.",
                "Correct the id, or name a file in InstrumentFile."));
    }

    private static Validated<ReadinessScorer> ScorerOf(Instrument instrument, ReadinessOptions options)
    {
        List<Issue> issues = [];
        ReadinessBands? bands = BandsOf(options, instrument, issues);
        if (bands is null || issues.Count > 0)
        {
            return Validated.Refused<ReadinessScorer>([.. issues]);
        }

        return ReadinessScorer.Validate(instrument, SettingsOf(options, instrument, bands));
    }

    private static ScoringSettings SettingsOf(ReadinessOptions options, Instrument instrument, ReadinessBands bands)
    {
        var settings = new ScoringSettings
        {
            Bands = bands,
            Target = options.Target,
            MinimumItemShare = options.MinimumItemShare,
            MinimumConstructShare = options.MinimumConstructShare,
            MinimumDimensionShare = options.MinimumDimensionShare,
            MostPriorities = options.MostPriorities,
            UnknownAnswers = options.UnknownAnswers,
            Gates = [.. options.Gates.Select(gate => new Gate(gate.Subject, gate.Minimum, gate.HighestBand))],
            Advice = options.Advice ? AdviceFor(instrument) : [],
        };
        return options.Weights is not { } weights
            ? settings
            : settings with
            {
                Weights = IndicatorWeights.Equal with
                {
                    Source = weights.Source,
                    Items = weights.Items,
                    Constructs = weights.Constructs,
                    Dimensions = weights.Dimensions,
                },
            };
    }

    // An instrument asks about some constructs of the catalogue only; advice about the others would have nothing to look at.
    private static ValueList<AdviceRule> AdviceFor(Instrument instrument)
    {
        var asked = instrument.Content.Constructs.Select(construct => construct.Id).ToHashSet(StringComparer.Ordinal);
        return [.. ToeCatalogue.Advice.Where(rule => asked.Contains(rule.Construct))];
    }

    private static ReadinessBands? BandsOf(ReadinessOptions options, Instrument instrument, List<Issue> issues)
    {
        ReadinessBands[] known = [ReadinessBands.Quarters, ReadinessBands.FiveLevels];
        ReadinessBands? found = Array.Find(known, bands => string.Equals(bands.Id, options.Levels, StringComparison.Ordinal));
        if (options.Bands.Count > 0)
        {
            ReadinessBand[] bands = [.. options.Bands.Select((band, index) => new ReadinessBand(
                band.From,
                band.Id,
                TextOf(band.Name, instrument, $"Bands[{index}].Name", issues),
                TextOf(band.Sentence, instrument, $"Bands[{index}].Sentence", issues)))];
            return new ReadinessBands(found is null ? options.Levels : OwnLevels, [.. bands], null);
        }

        if (found is null && !string.IsNullOrWhiteSpace(options.Levels))
        {
            issues.Add(IssueCodes.InvalidOption.Error(
                nameof(options.Levels),
                $"There are no levels '{options.Levels}'.",
                $"There are {string.Join(" and ", known.Select(bands => bands.Id))}.",
                "Correct the id, or define the levels in Bands."));
        }

        return found;
    }

    // In the order of the instrument's languages, because configuration sorts its keys and the first language is the original.
    private static LocalizedText TextOf(Dictionary<string, string> texts, Instrument instrument, string subject, List<Issue> issues)
    {
        string[] languages = [.. instrument.Content.Languages.Select(language => language.Tag)];
        foreach (string missing in languages.Where(language => string.IsNullOrWhiteSpace(texts.GetValueOrDefault(language))))
        {
            issues.Add(IssueCodes.InvalidOption.Error(subject, $"There is no text in '{missing}'.", "", "Word it in each language of the instrument."));
        }

        (string, string)[] worded = [.. from language in languages let text = texts.GetValueOrDefault(language) where text is not null select (language, text)];
        return LocalizedText.Of(worded.Length > 0 ? worded : [(languages[0], subject)]);
    }
}
