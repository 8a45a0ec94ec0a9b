using Microsoft.Extensions.Options;

namespace Toe.Adoption.DependencyInjection;

/// <summary>All rules of the options of one name: those that stand as attributes, and those that need the instrument.</summary>
internal sealed class ReadinessSetupValidator(string optionsName) : IValidateOptions<ReadinessOptions>
{
    private static readonly ReadinessOptionsValidator Ranges = new();

    public string Name { get; } = optionsName;

    public ValidateOptionsResult Validate(string? name, ReadinessOptions options)
    {
        if (!string.Equals(name, Name, StringComparison.Ordinal))
        {
            return ValidateOptionsResult.Skip;
        }

        // With a number out of range the scorer would say the same again; the instrument and the levels are looked at all the same.
        ValidateOptionsResult ranges = Ranges.Validate(name, options);
        string[] faults = ranges.Failed
            ? [.. ranges.Failures, .. ReadinessSetup.Faults(options).Select(issue => issue.ToString())]
            : [.. ReadinessSetup.Create(options).Errors.Select(issue => issue.ToString())];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
