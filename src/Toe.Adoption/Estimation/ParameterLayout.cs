using Toe.Adoption.Collections;

namespace Toe.Adoption.Estimation;

/// <summary>Where each parameter stands in the vector of outputs: one order for the estimate and for every resample.</summary>
internal sealed class ParameterLayout
{
    private readonly Lazy<ParameterLookup> lookup;

    public ParameterLayout(PlsPlan plan)
    {
        Block[] blocks = plan.Blocks;
        List<Parameter> parameters = [];
        int Begin(ParameterKind kind, IEnumerable<Parameter> group)
        {
            int start = parameters.Count;
            parameters.AddRange(group.Select(parameter => parameter with { Kind = kind }));
            return start;
        }

        Parameter Of(params int[] constructs) =>
            new() { Kind = default, Constructs = constructs.Select(k => blocks[k].Name).ToValueList() };
        IEnumerable<Parameter> ByIndicator() =>
            from k in Enumerable.Range(0, blocks.Length)
            from j in Enumerable.Range(blocks[k].Start, blocks[k].Count)
            select Of(k) with { Indicator = plan.Indicators[j] };

        Paths = Begin(ParameterKind.Path, plan.Paths.Select(path => Of(path.From, path.To)));
        TotalEffects = Begin(ParameterKind.TotalEffect, plan.Effects.Total.Select(pair => Of(pair.From, pair.To)));
        IndirectEffects = Begin(ParameterKind.IndirectEffect, plan.Effects.Indirect.Select(pair => Of(pair.From, pair.To)));
        SpecificIndirectEffects = Begin(ParameterKind.SpecificIndirectEffect, plan.Effects.Specific.Select(chain => Of(chain)));
        Weights = Begin(ParameterKind.Weight, ByIndicator());
        Loadings = Begin(ParameterKind.Loading, ByIndicator());
        RSquared = Begin(ParameterKind.RSquared, plan.Endogenous.Select(k => Of(k)));
        HtmtPairs =
        [
            .. from a in Enumerable.Range(0, blocks.Length)
               from b in Enumerable.Range(a + 1, blocks.Length - a - 1)
               select (a, b),
        ];
        Htmt = Begin(ParameterKind.Htmt, HtmtPairs.Select(pair => Of(pair.First, pair.Second)));
        MultiItem = [.. Enumerable.Range(0, blocks.Length).Where(k => !blocks[k].IsSingle)];
        WithRhoA = [.. MultiItem.Where(k => blocks[k].HasRhoA)];
        CronbachAlpha = Begin(ParameterKind.CronbachAlpha, MultiItem.Select(k => Of(k)));
        RhoA = Begin(ParameterKind.RhoA, WithRhoA.Select(k => Of(k)));
        RhoC = Begin(ParameterKind.RhoC, MultiItem.Select(k => Of(k)));
        Ave = Begin(ParameterKind.Ave, MultiItem.Select(k => Of(k)));
        Parameters = parameters.ToValueList();
        lookup = new Lazy<ParameterLookup>(() => new ParameterLookup(Parameters, blocks.Select(block => block.Name)));
    }

    public ValueList<Parameter> Parameters { get; }

    public int Count => Parameters.Count;

    /// <summary>Finds them by name.</summary>
    public ParameterLookup Lookup => lookup.Value;

    public int Paths { get; }

    public int TotalEffects { get; }

    public int IndirectEffects { get; }

    public int SpecificIndirectEffects { get; }

    public int Weights { get; }

    public int Loadings { get; }

    /// <summary>By position in <see cref="PlsPlan.Endogenous"/>.</summary>
    public int RSquared { get; }

    public int Htmt { get; }

    public (int First, int Second)[] HtmtPairs { get; }

    /// <summary>The constructs of several indicators, which have reliabilities to estimate.</summary>
    public int[] MultiItem { get; }

    public int[] WithRhoA { get; }

    public int CronbachAlpha { get; }

    public int RhoA { get; }

    public int RhoC { get; }

    public int Ave { get; }
}
