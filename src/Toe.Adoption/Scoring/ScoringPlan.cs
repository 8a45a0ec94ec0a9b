using Toe.Adoption.Catalogue;
using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Scoring;

/// <summary>An instrument with settings, laid out in arrays once, so that a sheet is scored without searching for anything. Immutable after it is made.</summary>
internal sealed class ScoringPlan
{
    /// <summary>What <see cref="Find"/> gives for a profile question, which is known and never scored.</summary>
    public const int NotScored = int.MinValue;

    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);

    public ScoringPlan(Instrument instrument, ScoringSettings settings)
    {
        Instrument = instrument;
        Settings = settings;
        Hash = instrument.Hash;
        InstrumentDraft content = instrument.Content;
        Dictionary<string, ResponseScale> scales = content.Scales.ToDictionary(scale => scale.Id, StringComparer.Ordinal);
        PlanItem Item(Item item, int construct) => new(item, scales[item.Scale ?? content.DefaultScale], construct);
        Items = [.. content.Constructs.SelectMany((construct, at) => construct.Items.Select(item => Item(item, at)))];
        Checks = [.. content.AttentionChecks.Select(check => new PlanCheck(check, scales[check.Scale ?? content.DefaultScale]))];
        Register();
        int dimensions = content.Dimensions.Count;
        ItemWeights = new double[Items.Length];
        Constructs = new PlanConstruct[content.Constructs.Count];
        int first = 0;
        for (int k = 0; k < Constructs.Length; k++)
        {
            InstrumentConstruct construct = content.Constructs[k];
            int dimension = IndexOf(content.Dimensions, d => d.Id == construct.Dimension);
            Constructs[k] = new PlanConstruct(construct, dimension, first);
            Scaled(settings.Weights.Items, construct.Items.Select(item => item.Id)).CopyTo(ItemWeights, first);
            first += construct.Items.Count;
        }

        Dimensions = new PlanDimension[dimensions];
        ConstructWeights = new double[Constructs.Length];
        for (int d = 0; d < dimensions; d++)
        {
            int[] members = [.. Enumerable.Range(0, Constructs.Length).Where(k => Constructs[k].Dimension == d)];
            double[] weights = Scaled(settings.Weights.Constructs, members.Select(k => Constructs[k].Id));
            for (int m = 0; m < members.Length; m++)
            {
                ConstructWeights[members[m]] = weights[m];
            }

            Dimensions[d] = new PlanDimension(content.Dimensions[d], members, members.Select(k => Constructs[k].Id).ToValueList());
        }

        IndexDimensions = [.. Enumerable.Range(0, dimensions).Where(d => !Dimensions[d].IsOutcome && Dimensions[d].Constructs.Length > 0)];
        DimensionWeights = new double[dimensions];
        double[] shares = Scaled(settings.Weights.Dimensions, IndexDimensions.Select(d => Dimensions[d].Id));
        for (int i = 0; i < shares.Length; i++)
        {
            DimensionWeights[IndexDimensions[i]] = shares[i];
        }

        Skips = SkipOrder.Of(Items, Find);
        Advice = [.. Constructs.Select(construct => settings.Advice.Where(rule => rule.Construct == construct.Id).ToArray())];
        Gates = [.. settings.Gates.Select(Compile)];
    }

    public Instrument Instrument { get; }

    public ScoringSettings Settings { get; }

    public string Hash { get; }

    public PlanItem[] Items { get; }

    public PlanCheck[] Checks { get; }

    public PlanConstruct[] Constructs { get; }

    public PlanDimension[] Dimensions { get; }

    /// <summary>The dimensions that enter the index, in order.</summary>
    public int[] IndexDimensions { get; }

    public double[] ItemWeights { get; }

    public double[] ConstructWeights { get; }

    public double[] DimensionWeights { get; }

    /// <summary>The items that skip rules ask about, each after the item that decides on it.</summary>
    public PlanSkip[] Skips { get; }

    /// <summary>The advice rules of each construct.</summary>
    public AdviceRule[][] Advice { get; }

    public PlanGate[] Gates { get; }

    /// <summary>The position of an item; -1 - position of an attention check; <see cref="NotScored"/> for a profile question; null where the id is unknown.</summary>
    public int? Find(string id) => positions.TryGetValue(id, out int at) ? at : null;

    /// <summary>Whether a cell says "don't know" where the question at that position offers it: asked and not answered.</summary>
    public bool IsDontKnow(int at, ReadOnlySpan<char> cell) =>
        cell.Trim(CellRules.Blanks).SequenceEqual(ResponseScale.DontKnowAnswer)
        && (at >= 0 ? Items[at].OffersDontKnow : at != NotScored && Checks[-1 - at].OffersDontKnow);

    /// <summary>How many of those asked are needed. Rounding must not ask for one more: 0.7 x 10 is 7.</summary>
    public static int Needed(double share, int asked) => asked == 0 ? 0 : Math.Clamp((int)Math.Ceiling((share * asked) - 1e-9), 1, asked);

    // Weights as large as 1e308 or as small as 1e-308 are brought near 1; a power of two, so that no bit of them changes.
    private static double[] Scaled(IReadOnlyDictionary<string, double> weights, IEnumerable<string> ids)
    {
        double[] given = [.. ids.Select(id => weights.Count == 0 ? 1 : weights.GetValueOrDefault(id, double.NaN))];
        if (Array.TrueForAll(given, double.IsNaN))
        {
            Array.Fill(given, 1);
        }

        if (given.Length > 0)
        {
            int exponent = Math.ILogB(given.Max());
            for (int i = 0; i < given.Length; i++)
            {
                given[i] = Math.ScaleB(given[i], -exponent);
            }
        }

        return given;
    }

    private static int IndexOf<T>(ValueList<T> items, Predicate<T> match)
    {
        int at = 0;
        while (!match(items[at]))
        {
            at++;
        }

        return at;
    }

    private void Register()
    {
        for (int i = 0; i < Items.Length; i++)
        {
            positions.Add(Items[i].Id, i);
        }

        for (int i = 0; i < Checks.Length; i++)
        {
            positions.Add(Checks[i].Id, -1 - i);
        }

        foreach (ProfileQuestion question in Instrument.Content.Profile)
        {
            positions.TryAdd(question.Id, NotScored);
        }
    }

    private PlanGate Compile(Gate gate)
    {
        int construct = Array.FindIndex(Constructs, k => k.Id == gate.Subject);
        int dimension = Array.FindIndex(Dimensions, d => d.Id == gate.Subject);
        int band = IndexOf(Settings.Bands.Bands, b => b.Id == gate.HighestBand);
        return new PlanGate(gate, construct, dimension, band);
    }
}
