using Microsoft.Extensions.Options;
using Toe.Adoption.Validation;

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

        // Without the name, which the generator would write before each path and which the exception tells anyhow.
        // With a number out of range the scorer would say the same again; the instrument and the levels are looked at all the same.
        ValidateOptionsResult ranges = Ranges.Validate(Options.DefaultName, options);
        Issue[] faults = ranges.Failed
            ? [.. ranges.Failures.Select(Fault), .. ReadinessSetup.Faults(options)]
            : [.. ReadinessSetup.Create(options).Errors];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.Select(fault => fault.ToString()));
    }

    // The generator writes "Target: The field ReadinessOptions.Target must be between 0 and 100.", whatever message the attribute states.
    private static Issue Fault(string failure)
    {
        const string Lead = $"The field {nameof(ReadinessOptions)}.";
        string[] parts = failure[(failure.IndexOf(Lead, StringComparison.Ordinal) + Lead.Length)..].Split(' ', 2);
        return IssueCodes.InvalidOption.Error(parts[0], $"It {parts[^1]}");
    }
}
