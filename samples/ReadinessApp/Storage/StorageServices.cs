using Microsoft.Extensions.Options;

namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>Keeping answers, as a service.</summary>
internal static class StorageServices
{
    public static void AddStorage(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddOptionsWithValidateOnStart<StorageOptions>().BindConfiguration("Storage", binder => binder.ErrorOnUnknownConfiguration = true)
            .Validate(HasFolder, "File: There is no such folder; make it, or set Storage:Enabled to false.");
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<ResponseStore>();
        services.AddSingleton<Peers>();
        services.AddSingleton<Exporter>();
    }

    // The file itself is made when it is missing; a folder that is not there would fail with the first answer only.
    private static bool HasFolder(StorageOptions options) =>
        !options.Enabled || string.IsNullOrEmpty(options.File) || Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(options.File)));
}
