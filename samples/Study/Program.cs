using System.CommandLine;
using Toe.Adoption.Samples.Study;

// The main job: dotnet run --project samples/Study
// A researcher's own study: dotnet run --project samples/Study -- estimate --data survey.csv --model model.txt
var root = new RootCommand(
    "Estimates and bootstraps the bundled Technology-Organization-Environment model of AI adoption (a synthetic survey of 420 firms), "
    + "then reproduces a published one. For your own data: study estimate --help");
BundledStudy.AddTo(root);
EstimateCommand.AddTo(root);

ParseResult command = root.Parse(args);
if (command.Errors.Count > 0)
{
    foreach (var error in command.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("Use --help to see what can be said.");
    return Exit.Refused;
}

try
{
    return await command.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
{
    // Such as a full disk behind standard output.
    Console.Error.WriteLine(failure.Message);
    return Exit.Refused;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Cancelled.");
    return Exit.Cancelled;
}
