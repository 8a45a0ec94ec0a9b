using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Toe.Adoption.Samples.ReadinessApp.Http;

/// <summary>Sizes, rates and times of requests. A client that exceeds one is answered 408, 413, 429 or 431.</summary>
internal static class Limits
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static void AddLimits(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<LimitOptions>, LimitOptionsValidator>();
        services.AddOptionsWithValidateOnStart<LimitOptions>().BindConfiguration("Limits", binder => binder.ErrorOnUnknownConfiguration = true);
        services.AddOptions<KestrelServerOptions>().Configure<IConfiguration>(SetWhereValid);
        services.AddRateLimiter();
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<LimitOptions>>((limiter, limits) => Set(limiter, limits.Value));
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>().Configure<IOptions<LimitOptions>>((timeouts, limits) => timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromSeconds(limits.Value.RequestTimeoutSeconds),
            TimeoutStatusCode = StatusCodes.Status408RequestTimeout,
            WriteTimeoutResponse = context => Problem.WriteAsync(context, StatusCodes.Status408RequestTimeout),
        });
    }

    // The server is made while the app is built, before the check that lists the faults of all options. Faulty limits do not stop it here.
    private static void SetWhereValid(KestrelServerOptions server, IConfiguration configuration)
    {
        LimitOptions limits = configuration.GetSection("Limits").Get<LimitOptions>() ?? new LimitOptions();
        if (new LimitOptionsValidator().Validate(Options.DefaultName, limits).Succeeded)
        {
            Set(server, limits);
        }
    }

    private static void Set(KestrelServerOptions server, LimitOptions limits)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = limits.MaximumBodyBytes;
        server.Limits.MaxConcurrentConnections = limits.MaximumConnections;
        server.Limits.MinRequestBodyDataRate = new MinDataRate(limits.MinimumBodyBytesPerSecond, Grace);
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(Math.Min(15, limits.RequestTimeoutSeconds));
    }

    private static void Set(RateLimiterOptions limiter, LimitOptions limits)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => context.GetEndpoint()?.Metadata.GetMetadata<Unlimited>() is not null
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(ClientOf(context.Connection.RemoteIpAddress), _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = limits.RequestsPerMinute,
                Window = TimeSpan.FromMinutes(1),
                QueueLimit = 0,
            }));
        limiter.OnRejected = async (rejected, _) =>
        {
            TimeSpan wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan told) ? told : TimeSpan.FromMinutes(1);
            int seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
            rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            await Problem.WriteAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests, seconds: seconds).ConfigureAwait(false);
        };
    }

    // One household has a whole /64 of the new addresses; counting single ones would limit nobody.
    private static string ClientOf(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        IPAddress plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(plain.GetAddressBytes(), 0, 8) : plain.ToString();
    }
}

/// <summary>Marks endpoints that are not counted: style sheet, script, health.</summary>
internal sealed class Unlimited;
