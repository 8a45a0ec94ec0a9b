using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace Toe.Adoption.NotebookTests;

/// <summary>
/// The notebook, run once from the first cell to the last as the kernel runs it: each cell is a submission that goes on from the one before, and its last value is shown. It runs in a copy
/// of the folders that it names, so that it writes nothing into the repository.
/// </summary>
public sealed class NotebookRun : IAsyncLifetime
{
    // What the C# kernel has imported before the first cell.
    private static readonly string[] Imports =
        ["System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();
    private readonly string before = Environment.CurrentDirectory;
    private ScriptState<object>? state;

    /// <summary>The code of each cell and the value that it ends with.</summary>
    internal List<(string Code, object? Value)> Shown { get; } = [];

    internal string Output => Path.Combine(folder.FullName, "samples", "notebooks", "output");

    internal T Variable<T>(string name) => (T)state!.GetVariable(name).Value;

    public async Task InitializeAsync()
    {
        DirectoryInfo home = folder.CreateSubdirectory("samples/notebooks");
        DirectoryInfo surveys = folder.CreateSubdirectory("seeds/surveys");
        File.Copy(Path.Combine(Repository.Root, "seeds/surveys/toe_ai_survey.csv"), Path.Combine(surveys.FullName, "toe_ai_survey.csv"));
        Environment.CurrentDirectory = home.FullName;
        ScriptOptions options = ScriptOptions.Default.WithImports(Imports).WithReferences(typeof(AdoptionModel).Assembly, typeof(Enumerable).Assembly, typeof(File).Assembly);
        foreach (string code in Notebook.Code)
        {
            state = state is null ? await CSharpScript.RunAsync(code, options) : await state.ContinueWithAsync(code);
            Shown.Add((code, state.ReturnValue));
        }
    }

    public Task DisposeAsync()
    {
        Environment.CurrentDirectory = before;
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>What the notebook shows of a value: the first form that its type prefers.</summary>
    internal static (string MimeType, string Text) Show(object value)
    {
        string mimeType = Formatter.GetPreferredMimeTypesFor(value.GetType()).First();
        return (mimeType, value.ToDisplayString(mimeType));
    }
}
