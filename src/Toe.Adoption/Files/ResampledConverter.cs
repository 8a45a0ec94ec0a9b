using System.Text.Json;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Files;

/// <summary>What the resamples say about a parameter as JSON: a flat row.</summary>
internal sealed class ResampledConverter : DocumentConverter<BootstrapEstimate, ResampledDocument>
{
    protected override BootstrapEstimate FromDocument(ResampledDocument document) => new()
    {
        Parameter = new Parameter { Kind = document.Kind, Constructs = document.Constructs, Indicator = document.Indicator },
        Estimate = document.Estimate,
        Usable = document.Usable,
        Mean = document.Mean,
        StandardError = document.StandardError,
        TStatistic = document.T,
        PValue = document.P,
        Interval = (document.Lower, document.Upper) switch
        {
            ({ } lower, { } upper) => new Interval(lower, upper),
            (null, null) => null,
            _ => throw new JsonException("An interval has both ends, lower and upper, or none."),
        },
    };

    protected override ResampledDocument ToDocument(BootstrapEstimate value) => new()
    {
        Kind = value.Parameter.Kind,
        Constructs = value.Parameter.Constructs,
        Indicator = value.Parameter.Indicator,
        Estimate = value.Estimate,
        Usable = value.Usable,
        Mean = value.Mean,
        StandardError = value.StandardError,
        T = value.TStatistic,
        P = value.PValue,
        Lower = value.Interval?.Lower,
        Upper = value.Interval?.Upper,
    };
}
