using Toe.Adoption.Validation;

namespace Toe.Adoption.Instruments;

/// <summary>Collects the faults of an instrument, each with the part that has it.</summary>
/// <param name="source">The file, or nothing.</param>
internal sealed class InstrumentFaults(string source)
{
    // A file that is wrong all over would else give a list that nobody reads. Errors and warnings are counted apart: no number of
    // warnings may hide an error.
    private const int MostOfEach = 1000;

    private int errors;
    private int warnings;

    public List<Issue> All { get; } = [];

    public bool HasErrors => errors > 0;

    public void Error(IssueCode code, string part, string found, string expected, string remedy)
    {
        if (errors++ < MostOfEach)
        {
            All.Add(code.Error(Subject(part), found, expected, remedy));
        }
    }

    public void Warning(IssueCode code, string part, string found, string expected, string remedy)
    {
        if (warnings++ < MostOfEach)
        {
            All.Add(code.Warning(Subject(part), found, expected, remedy));
        }
    }

    private string Subject(string part) => source.Length == 0 ? part : $"{source}, {part}";
}
