using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>A table of answers, a sheet per row, read from front to end into buffers of the reader.</summary>
internal interface IAnswerRows
{
    /// <summary>What is wrong with the table as a whole, beginning with its columns; errors end the reading.</summary>
    List<Issue> Issues { get; }

    /// <summary>Reads the next row into a buffer in the order of the instrument, with what is wrong with the row.</summary>
    bool Read(Span<double> answers, out int line, ref List<Issue>? issues);

    /// <summary>The row as messages name it.</summary>
    string Subject(int line);
}
