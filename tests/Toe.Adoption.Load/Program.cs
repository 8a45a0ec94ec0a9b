using System.Globalization;
using Toe.Adoption.Load;

// Loads the readiness app on loopback: dotnet run -c Release --project tests/Toe.Adoption.Load -- [requests] [connections] [url]
// Without a url the app is started, with storage off and the rate limit out of the way, and stopped afterwards.
int requests = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
int connections = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 64;
using AppProcess? app = args.Length > 2 ? null : await AppProcess.StartAsync().ConfigureAwait(false);
Uri address = args.Length > 2 ? new Uri(args[2]) : app!.Address;

LoadRun run = new(address, connections);
await run.WarmUpAsync().ConfigureAwait(false);
LoadReport report = await run.RunAsync(requests).ConfigureAwait(false);
Console.WriteLine(report);
return report.IsGood ? 0 : 1;
