using Toe.Adoption.Collections;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Estimation;

/// <summary>Finds parameters by the names that a caller gives. Whoever asks for one that is not there learns which are.</summary>
internal sealed class ParameterLookup
{
    private const int MostShown = 10;

    private readonly ValueList<Parameter> parameters;
    private readonly Dictionary<Parameter, int> positions;
    private readonly string[] constructs;

    public ParameterLookup(ValueList<Parameter> parameters, IEnumerable<string> constructs)
    {
        this.parameters = parameters;
        this.constructs = [.. constructs];
        positions = new Dictionary<Parameter, int>(parameters.Count);
        foreach (Parameter parameter in parameters)
        {
            positions.Add(parameter, positions.Count);
        }
    }

    /// <summary>Where a parameter stands in the layout.</summary>
    public int PositionOf(Parameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return positions.TryGetValue(parameter, out int at)
            ? at
            : throw new ArgumentException($"'{parameter}' ({parameter.Kind}) is not a parameter of this model.", nameof(parameter));
    }

    /// <summary>Where the parameter of some constructs stands; an HTMT has no direction.</summary>
    public int PositionOf(ParameterKind kind, params ReadOnlySpan<string> names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(names[i], Argument(kind, i));
        }

        var asked = new Parameter { Kind = kind, Constructs = ValueList.Create(names) };
        if (positions.TryGetValue(asked, out int at)
            || (kind == ParameterKind.Htmt && positions.TryGetValue(asked with { Constructs = [names[1], names[0]] }, out at)))
        {
            return at;
        }

        for (int i = 0; i < names.Length; i++)
        {
            if (!constructs.Contains(names[i], StringComparer.Ordinal))
            {
                throw UnknownName.Error("construct", names[i], constructs, Argument(kind, i));
            }
        }

        throw new ArgumentException($"There is no {Words(kind)} {asked}. {Choice(asked)}", Argument(kind, names.Length - 1));
    }

    /// <summary>Where the weight or loading of an indicator stands: an indicator measures one construct.</summary>
    public int PositionOfIndicator(ParameterKind kind, string indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        for (int i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Kind == kind && string.Equals(parameters[i].Indicator, indicator, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw UnknownName.Error(
            "indicator", indicator, parameters.Where(parameter => parameter.Kind == kind).Select(parameter => parameter.Indicator!), nameof(indicator));
    }

    // What shares the target is nearest, then what shares the source.
    private string Choice(Parameter asked)
    {
        Parameter[] all = [.. parameters.Where(parameter => parameter.Kind == asked.Kind)];
        Parameter[] near = asked.Constructs.Count == 0 ? all : Array.FindAll(all, parameter => parameter.To == asked.To);
        near = near.Length == 0 ? Array.FindAll(all, parameter => parameter.From == asked.From) : near;
        near = near.Length == 0 ? all : near;
        return near.Length == 0
            ? "The estimate holds none."
            : $"Choose one of {string.Join(", ", near.Take(MostShown))}{(near.Length > MostShown ? ", ..." : "")}.";
    }

    // The parameter of the public method that asks.
    private static string Argument(ParameterKind kind, int position) => kind switch
    {
        ParameterKind.Path or ParameterKind.TotalEffect or ParameterKind.IndirectEffect => position == 0 ? "from" : "to",
        ParameterKind.SpecificIndirectEffect => "constructs",
        ParameterKind.Htmt => position == 0 ? "first" : "second",
        _ => "construct",
    };

    private static string Words(ParameterKind kind) => kind switch
    {
        ParameterKind.Path => "path",
        ParameterKind.TotalEffect => "total effect",
        ParameterKind.IndirectEffect => "indirect effect",
        ParameterKind.SpecificIndirectEffect => "specific indirect effect",
        ParameterKind.RSquared => "R2 of",
        ParameterKind.Htmt => "HTMT",
        ParameterKind.CronbachAlpha => "Cronbach's alpha of",
        ParameterKind.RhoA => "rho_A of",
        ParameterKind.RhoC => "rho_C of",
        ParameterKind.Ave => "AVE of",
        _ => kind.ToString(),
    };
}
