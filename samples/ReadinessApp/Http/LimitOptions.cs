using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Toe.Adoption.Samples.ReadinessApp.Http;

/// <summary>What one client may ask of the service.</summary>
internal sealed class LimitOptions
{
    /// <summary>The largest body of a request.</summary>
    [Range(1024, 104857600, ErrorMessage = "{0}: between 1024 and 104857600 bytes.")]
    public int MaximumBodyBytes { get; set; } = 1_048_576;

    /// <summary>How many sheets a request may hold: the informants of all its firms together.</summary>
    [Range(1, 100_000, ErrorMessage = "{0}: between 1 and 100000.")]
    public int MaximumSheets { get; set; } = 1000;

    /// <summary>How many requests a client may send in a minute; further ones are told when to come back.</summary>
    [Range(1, 1_000_000_000, ErrorMessage = "{0}: between 1 and 1000000000.")]
    public int RequestsPerMinute { get; set; } = 120;

    /// <summary>How many connections are open at once.</summary>
    [Range(1, 1_000_000, ErrorMessage = "{0}: between 1 and 1000000.")]
    public int MaximumConnections { get; set; } = 1000;

    /// <summary>How long a request may take, its body included.</summary>
    [Range(1, 3600, ErrorMessage = "{0}: between 1 and 3600 seconds.")]
    public int RequestTimeoutSeconds { get; set; } = 30;

    /// <summary>How slowly a body may arrive, after five seconds of grace.</summary>
    [Range(1, 1_000_000, ErrorMessage = "{0}: between 1 and 1000000.")]
    public int MinimumBodyBytesPerSecond { get; set; } = 240;
}

[OptionsValidator]
internal sealed partial class LimitOptionsValidator : IValidateOptions<LimitOptions>;
