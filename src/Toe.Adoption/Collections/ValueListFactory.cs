using System.Collections.Immutable;

namespace Toe.Adoption.Collections;

/// <summary>Makes <see cref="ValueList{T}"/>s; collection expressions call it.</summary>
public static class ValueList
{
    /// <summary>A list of the given items.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new([.. items]);

    /// <summary>A list of the items of a sequence, in its order.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as ValueList<T> ?? new(items.ToImmutableArray());
    }
}
