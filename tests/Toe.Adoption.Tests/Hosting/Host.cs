using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Toe.Adoption.DependencyInjection;
using Toe.Adoption.Instruments;
using Toe.Adoption.Tests.Instruments;

namespace Toe.Adoption.Tests.Hosting;

/// <summary>What an app does: configuration, services, and the check at its start.</summary>
internal sealed class Host : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("toe-hosting").FullName;

    public Host()
    {
        InstrumentFile = Path.Combine(folder, "instrument.json");
        Instrument.Create(Drafts.Valid).Save(InstrumentFile);
    }

    /// <summary>A file with an instrument without faults.</summary>
    public string InstrumentFile { get; }

    public static IConfiguration Configuration(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create("Readiness:" + value.Key, (string?)value.Value)))
        .Build();

    public ServiceProvider WithFile(params (string Key, string Value)[] values) => With([("InstrumentFile", InstrumentFile), ("Advice", "false"), .. values]);

    public static ServiceProvider With(params (string Key, string Value)[] values)
    {
        var services = new ServiceCollection();
        services.AddSingleton(Configuration(values));
        services.AddReadinessScoring().BindConfiguration("Readiness", binder => binder.ErrorOnUnknownConfiguration = true);
        return services.BuildServiceProvider();
    }

    /// <summary>What the host of an app does before it serves.</summary>
    public static void Start(IServiceProvider provider) => provider.GetRequiredService<IStartupValidator>().Validate();

    public static string[] Faults(IServiceProvider provider) =>
        [.. Assert.Throws<OptionsValidationException>(() => Start(provider)).Failures];

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
