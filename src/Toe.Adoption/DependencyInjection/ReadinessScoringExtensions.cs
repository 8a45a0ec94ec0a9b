using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.DependencyInjection;

/// <summary>Readiness scoring as a service of an app.</summary>
public static class ReadinessScoringExtensions
{
    /// <summary>
    /// Adds a <see cref="ReadinessScorer"/> as a singleton. Its options are checked when the host starts; a host with wrong options does not start
    /// and its exception lists every fault.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The options, to bind or configure: <c>services.AddReadinessScoring().BindConfiguration("Readiness")</c>.</returns>
    /// <remarks>Calling it twice adds nothing twice. The scorer is thread-safe, so that one serves all requests.</remarks>
    public static OptionsBuilder<ReadinessOptions> AddReadinessScoring(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider => ScorerOf(provider, Options.DefaultName));
        return OptionsOf(services, Options.DefaultName);
    }

    /// <summary>Adds a keyed <see cref="ReadinessScorer"/>, one of several: <c>[FromKeyedServices("short")] ReadinessScorer scorer</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key of the scorer and the name of its options.</param>
    /// <returns>The options of that name, to bind or configure: <c>services.AddReadinessScoring("short").BindConfiguration("Readiness:Short")</c>.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static OptionsBuilder<ReadinessOptions> AddReadinessScoring(this IServiceCollection services, string name)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        services.TryAddKeyedSingleton(name, (provider, _) => ScorerOf(provider, name));
        return OptionsOf(services, name);
    }

    private static OptionsBuilder<ReadinessOptions> OptionsOf(IServiceCollection services, string name)
    {
        if (!services.Any(service => service.ImplementationInstance is ReadinessSetupValidator known && known.Name == name))
        {
            services.AddSingleton<IValidateOptions<ReadinessOptions>>(new ReadinessSetupValidator(name));
        }

        return services.AddOptionsWithValidateOnStart<ReadinessOptions>(name);
    }

    // The options were found valid before they got here; a file that changed in between is refused as at the start.
    private static ReadinessScorer ScorerOf(IServiceProvider provider, string name)
    {
        ReadinessOptions options = provider.GetRequiredService<IOptionsMonitor<ReadinessOptions>>().Get(name);
        var setup = ReadinessSetup.Create(options);
        return setup.IsValid
            ? setup.Value
            : throw new OptionsValidationException(name, typeof(ReadinessOptions), setup.Errors.Select(issue => issue.ToString()));
    }
}
