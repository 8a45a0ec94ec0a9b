using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Collections;

/// <summary>
/// An immutable list that is equal to another list when both hold equal items in the same order.
/// Records that hold a <see cref="ValueList{T}"/> are therefore equal by value as a whole.
/// </summary>
/// <remarks>Written as a collection expression: <c>ValueList&lt;string&gt; items = ["RA1", "RA2"];</c></remarks>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> items;

    internal ValueList(ImmutableArray<T> items) => this.items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc />
    public int Count => items.Length;

    /// <inheritdoc />
    public T this[int index] => items[index];

    /// <summary>The items as a span, for loops without an enumerator.</summary>
    public ReadOnlySpan<T> AsSpan() => items.AsSpan();

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(ValueList<T>? other) =>
        other is not null && items.AsSpan().SequenceEqual(other.items.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", items)}]";
}
