using Microsoft.Extensions.Options;

namespace Toe.Adoption.DependencyInjection;

/// <summary>The rules that need the instrument: that it can be read, and that weights, bands and gates fit it.</summary>
internal sealed class ReadinessSetupValidator(string optionsName) : IValidateOptions<ReadinessOptions>
{
    public string Name { get; } = optionsName;

    public ValidateOptionsResult Validate(string? name, ReadinessOptions options)
    {
        if (name != Name)
        {
            return ValidateOptionsResult.Skip;
        }

        var setup = ReadinessSetup.Create(options);
        return setup.IsValid
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(setup.Errors.Select(issue => issue.ToString()));
    }
}
