using Toe.Adoption.Estimation;

namespace Toe.Adoption.Files;

/// <summary>The settings of an estimate as JSON; none may be missing, and each is checked as in code.</summary>
internal sealed class SettingsConverter : DocumentConverter<PlsSettings, SettingsDocument>
{
    protected override PlsSettings FromDocument(SettingsDocument document) => new()
    {
        Scheme = document.Scheme,
        Consistent = document.Consistent,
        Tolerance = document.Tolerance,
        MaximumIterations = document.MaximumIterations,
        RefuseUnconverged = document.RefuseUnconverged,
        Missing = document.Missing,
    };

    protected override SettingsDocument ToDocument(PlsSettings value) => new()
    {
        Scheme = value.Scheme,
        Consistent = value.Consistent,
        Tolerance = value.Tolerance,
        MaximumIterations = value.MaximumIterations,
        RefuseUnconverged = value.RefuseUnconverged,
        Missing = value.Missing,
    };
}
