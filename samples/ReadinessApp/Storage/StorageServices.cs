using Microsoft.Extensions.Options;

namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>Keeping answers, as a service.</summary>
internal static class StorageServices
{
    public static void AddStorage(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddOptionsWithValidateOnStart<StorageOptions>().BindConfiguration("Storage", binder => binder.ErrorOnUnknownConfiguration = true);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<ResponseStore>();
        services.AddSingleton<Peers>();
        services.AddSingleton<Exporter>();
    }
}
