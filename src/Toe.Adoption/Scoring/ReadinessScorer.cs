using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>
/// Scores answers to an instrument: item to 0-100, construct, dimension, index. Pure, deterministic and safe for any number of threads;
/// make one per instrument and keep it.
/// </summary>
public sealed partial class ReadinessScorer
{
    private readonly ScoringPlan plan;

    private ReadinessScorer(ScoringPlan plan) => this.plan = plan;

    /// <summary>The instrument.</summary>
    public Instrument Instrument => plan.Instrument;

    /// <summary>The settings.</summary>
    public ScoringSettings Settings => plan.Settings;

    internal ScoringPlan Plan => plan;

    /// <summary>A scorer of an instrument.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="settings">How answers become scores; null: the defaults.</param>
    /// <exception cref="ArgumentException">The settings have faults; the message tells all of them.</exception>
    public static ReadinessScorer Create(Instrument instrument, ScoringSettings? settings = null)
    {
        Validated<ReadinessScorer> scorer = Validate(instrument, settings);
        return scorer.TryGetValue(out ReadinessScorer? value)
            ? value
            : throw new ArgumentException(string.Join(Environment.NewLine, scorer.Errors), nameof(settings));
    }

    /// <summary>A scorer of an instrument, or all faults of the settings.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="settings">How answers become scores; null: the defaults.</param>
    public static Validated<ReadinessScorer> Validate(Instrument instrument, ScoringSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        settings ??= ScoringSettings.Default;
        List<Issue> faults = SettingsRules.Check(instrument, settings);
        return faults.Count > 0
            ? Validated.Refused<ReadinessScorer>(faults)
            : Validated.Valid(new ReadinessScorer(new ScoringPlan(instrument, settings)));
    }

    /// <summary>The score of one informant's answers, or what is wrong with them: the subject of an issue is the item.</summary>
    /// <remarks>Too few answers are not wrong: what they do not suffice for is not scorable and says so.</remarks>
    public Validated<ReadinessScore> Score(AnswerSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return ScoringTelemetry.IsWatched ? Watched(sheet) : Compute(sheet);
    }

    /// <summary>
    /// The score of a firm from the answers of several people: each construct is the mean over those whose answers suffice for it, with its spread;
    /// dimensions and index follow from these means.
    /// </summary>
    /// <param name="informants">The sheets, at least one.</param>
    public Validated<ReadinessScore> Score(IReadOnlyList<AnswerSheet> informants)
    {
        ArgumentNullException.ThrowIfNull(informants);
        if (informants.Count == 0)
        {
            return Validated.Refused<ReadinessScore>(IssueCodes.NoAnswerSheet.Error(
                "informants", "There is no answer sheet.", "A score needs that of one person at least.", "Ask somebody."));
        }

        return ScoringTelemetry.IsWatched ? Watched(informants) : Compute(informants);
    }

    // A method of their own: what the lambdas hold would be allocated where the parameters come in, watched or not.
    private Validated<ReadinessScore> Watched(AnswerSheet sheet) => Watch(() => Compute(sheet));

    private Validated<ReadinessScore> Watched(IReadOnlyList<AnswerSheet> informants) => Watch(() => Compute(informants));

    private Validated<ReadinessScore> Watch(Func<Validated<ReadinessScore>> compute) => ScoringTelemetry.Watch(
        Instrument.Id,
        Instrument.Version,
        compute,
        static result => !result.TryGetValue(out ReadinessScore? score) ? ScoringTelemetry.Refused
            : score.Overall is null ? ScoringTelemetry.NotScorable
            : ScoringTelemetry.Scored);

    private Validated<ReadinessScore> Compute(AnswerSheet sheet)
    {
        var answers = new double[plan.Items.Length];
        List<Issue>? issues = null;
        SheetFiller.Fill(plan, sheet, null, answers, ref issues);
        return Result([answers], issues);
    }

    private Validated<ReadinessScore> Compute(IReadOnlyList<AnswerSheet> informants)
    {
        var answers = new double[informants.Count][];
        List<Issue>? issues = null;
        for (int i = 0; i < answers.Length; i++)
        {
            answers[i] = new double[plan.Items.Length];
            string? name = answers.Length == 1 ? null : Text.Invariant($"informant {i + 1}");
            AnswerSheet sheet = informants[i] ?? throw new ArgumentException($"Sheet {i} is null.", nameof(informants));
            SheetFiller.Fill(plan, sheet, name, answers[i], ref issues);
        }

        return Result(answers, issues);
    }

    private Validated<ReadinessScore> Result(double[][] answers, List<Issue>? issues)
    {
        if (issues is null)
        {
            return new(ScoreBuilder.Build(plan, answers), []);
        }

        foreach (Issue issue in issues)
        {
            if (issue.Severity == Severity.Error)
            {
                return Validated.Refused<ReadinessScore>(issues);
            }
        }

        return Validated.Valid(ScoreBuilder.Build(plan, answers), issues);
    }
}
