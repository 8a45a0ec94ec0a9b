using Toe.Adoption.Collections;

namespace Toe.Adoption.Estimation;

/// <summary>A model and its settings, compiled to indices: what the kernel runs.</summary>
internal sealed class PlsPlan
{
    /// <summary>Chains beyond this number are not followed one by one; total and indirect effects still are.</summary>
    public const int MostSpecificEffects = 1000;

    public PlsPlan(AdoptionModel model, PlsSettings settings)
    {
        Model = model;
        Settings = settings;
        Indicators = model.Indicators.ToValueList();
        Dictionary<string, int> position = Positions(model);
        Blocks = MakeBlocks(model, settings, position);
        Paths = [.. model.Paths.Select(path => (position[path.From], position[path.To]))];
        for (int i = 0; i < Paths.Length; i++)
        {
            PathOf.Add(Paths[i], i);
        }

        LinkCorrelates(settings.Scheme);
        Endogenous = TopologicalOrder();
        Effects = new EffectRoutes(Blocks, Endogenous, MostSpecificEffects);
        Layout = new ParameterLayout(this);
    }

    public AdoptionModel Model { get; }

    public PlsSettings Settings { get; }

    public ValueList<string> Indicators { get; }

    public Block[] Blocks { get; }

    public (int From, int To)[] Paths { get; }

    public Dictionary<(int From, int To), int> PathOf { get; } = [];

    /// <summary>The endogenous constructs, sources before targets.</summary>
    public int[] Endogenous { get; }

    public EffectRoutes Effects { get; }

    public ParameterLayout Layout { get; }

    private static Dictionary<string, int> Positions(AdoptionModel model)
    {
        var position = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Construct construct in model.Constructs)
        {
            position.Add(construct.Name, position.Count);
        }

        return position;
    }

    private static Block[] MakeBlocks(AdoptionModel model, PlsSettings settings, Dictionary<string, int> position)
    {
        var blocks = new Block[model.Constructs.Count];
        ILookup<string, int> sources = model.Paths.ToLookup(path => path.To, path => position[path.From], StringComparer.Ordinal);
        ILookup<string, int> targets = model.Paths.ToLookup(path => path.From, path => position[path.To], StringComparer.Ordinal);
        int start = 0;
        for (int k = 0; k < blocks.Length; k++)
        {
            Construct construct = model.Constructs[k];
            int count = construct.Measurement.Indicators.Count;
            blocks[k] = new Block
            {
                Name = construct.Name,
                Start = start,
                Count = count,
                Mode = construct.Measurement switch
                {
                    Reflective reflective => reflective.Mode,
                    Composite composite => composite.Mode,
                    _ => WeightingMode.Unit,
                },
                IsCorrected = settings.Consistent && construct.Measurement is Reflective,
                Predecessors = [.. sources[construct.Name]],
                Successors = [.. targets[construct.Name]],
            };
            start += count;
        }

        return blocks;
    }

    private void LinkCorrelates(InnerScheme scheme)
    {
        var sets = Blocks.Select(block => new SortedSet<int>(block.Predecessors.Concat(block.Successors))).ToArray();
        if (scheme == InnerScheme.Path)
        {
            foreach (Block block in Blocks)
            {
                foreach (int a in block.Predecessors)
                {
                    sets[a].UnionWith(block.Predecessors.Where(b => b != a));
                }
            }
        }

        for (int k = 0; k < Blocks.Length; k++)
        {
            Blocks[k].Correlates = [.. sets[k]];
        }
    }

    private int[] TopologicalOrder()
    {
        int[] open = [.. Blocks.Select(block => block.Predecessors.Length)];
        var ready = new Queue<int>(Enumerable.Range(0, Blocks.Length).Where(k => open[k] == 0));
        List<int> order = [];
        while (ready.TryDequeue(out int k))
        {
            order.Add(k);
            foreach (int next in Blocks[k].Successors)
            {
                if (--open[next] == 0)
                {
                    ready.Enqueue(next);
                }
            }
        }

        return [.. order.Where(k => Blocks[k].Predecessors.Length > 0)];
    }
}
