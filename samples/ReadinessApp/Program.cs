using Toe.Adoption.Samples.ReadinessApp;

return await ReadinessHost.RunAsync(args).ConfigureAwait(false);
