using System.Diagnostics.CodeAnalysis;
using Toe.Adoption.Collections;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Validation;

/// <summary>
/// The outcome of work on data: a value with the issues that were noticed on the way, or no value and the issues that forbid one.
/// A warning never makes a result invalid; an error always does.
/// </summary>
/// <typeparam name="T">What was asked for.</typeparam>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed class Validated<T> : INotebookView
    where T : class
{
    private readonly T? value;

    internal Validated(T? value, ValueList<Issue> issues)
    {
        bool refused = issues.Any(issue => issue.Severity == Severity.Error);
        if (refused == (value is not null))
        {
            throw new ArgumentException("A validated result has a value exactly when no issue is an error.", nameof(value));
        }

        this.value = value;
        Issues = issues;
    }

    /// <summary>Whether there is a value.</summary>
    public bool IsValid => value is not null;

    /// <summary>Everything that was noticed, errors first is not implied: in the order found.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The issues that forbid a value; empty where there is one.</summary>
    public ValueList<Issue> Errors => Of(Severity.Error);

    /// <summary>The issues to read before the value is relied on.</summary>
    public ValueList<Issue> Warnings => Of(Severity.Warning);

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message lists the errors.</exception>
    public T Value => value ?? throw new InvalidOperationException(
        string.Join(Environment.NewLine, Errors));

    /// <summary>Gets the value where there is one.</summary>
    public bool TryGetValue([NotNullWhen(true)] out T? result)
    {
        result = value;
        return value is not null;
    }

    /// <summary>Continues with the value, keeping the issues of both steps; an invalid result stays as it is.</summary>
    public Validated<TNext> Then<TNext>(Func<T, Validated<TNext>> next)
        where TNext : class
    {
        ArgumentNullException.ThrowIfNull(next);
        if (value is null)
        {
            return new Validated<TNext>(null, Issues);
        }

        Validated<TNext> result = next(value);
        return new Validated<TNext>(result.value, [.. Issues, .. result.Issues]);
    }

    /// <summary>
    /// The errors by subject, for <c>Results.ValidationProblem(rejected.ToErrorDictionary())</c>: code and what was expected, such as
    /// <c>TOE5001: An answer is a whole number from 1 to 5, or missing.</c> What was found is left out, because it may repeat what was sent; only
    /// names do, in subjects. Empty where there is a value.
    /// </summary>
    public IDictionary<string, string[]> ToErrorDictionary() => Errors
        .GroupBy(issue => issue.Subject, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(Told).ToArray(), StringComparer.Ordinal);

    /// <summary>The value's text, or the issues.</summary>
    public override string ToString() => value?.ToString() ?? string.Join(Environment.NewLine, Issues);

    string INotebookView.ToNotebookHtml() => IssuesHtml.Of(Issues, value);

    private static string Told(Issue issue)
    {
        string title = IssueCodes.All.FirstOrDefault(code => issue.Is(code))?.Title ?? "";
        return $"{issue.Code}: {(issue.Expected.Length > 0 ? issue.Expected : title + ".")}";
    }

    private ValueList<Issue> Of(Severity severity) => Issues.Where(issue => issue.Severity == severity).ToValueList();
}
