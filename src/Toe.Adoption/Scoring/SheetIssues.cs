using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>The issues of a text from outside: the first hundred, and how many there are more.</summary>
internal sealed class SheetIssues
{
    private const int Most = 100;

    private readonly List<Issue> issues = [];
    private int more;

    public int Count => issues.Count;

    public void Add(Issue issue)
    {
        if (issues.Count < Most)
        {
            issues.Add(issue);
        }
        else
        {
            more++;
        }
    }

    public IReadOnlyList<Issue> All() => more == 0
        ? issues
        : [.. issues, IssueCodes.UnreadableAnswers.Error(
            "answers",
            Text.Invariant($"There {(more == 1 ? "is" : "are")} {Text.Count(more, "more fault", "more faults")}."),
            remedy: "Correct those that are told first.")];
}
