using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;

namespace Toe.Adoption.Files;

/// <summary>An effect as JSON: source, target and what lies between, instead of one chain.</summary>
internal sealed class EffectConverter : DocumentConverter<EffectEstimate, EffectDocument>
{
    protected override EffectEstimate FromDocument(EffectDocument document) =>
        new([document.From, .. document.Through, document.To], document.Estimate);

    protected override EffectDocument ToDocument(EffectEstimate value) => new()
    {
        From = value.From,
        To = value.To,
        Through = value.Constructs.Skip(1).SkipLast(1).ToValueList(),
        Estimate = value.Estimate,
    };
}
