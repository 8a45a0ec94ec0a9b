using Toe.Adoption.Collections;

namespace Toe.Adoption.Validation;

/// <summary>Makes <see cref="Validated{T}"/> outcomes.</summary>
public static class Validated
{
    /// <summary>A value, with issues that are not errors.</summary>
    public static Validated<T> Valid<T>(T value, params IEnumerable<Issue> issues)
        where T : class => new(value, issues.ToValueList());

    /// <summary>No value, with at least one error.</summary>
    public static Validated<T> Refused<T>(params IEnumerable<Issue> issues)
        where T : class => new(null, issues.ToValueList());
}
