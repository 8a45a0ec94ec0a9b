using BenchmarkDotNet.Running;

// All: dotnet run -c Release --project tests/Toe.Adoption.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
