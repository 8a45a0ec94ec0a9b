using Toe.Adoption.Internal;

namespace Toe.Adoption;

/// <summary>A path of the structural model: <paramref name="From"/> explains <paramref name="To"/>.</summary>
/// <param name="From">The name of the source construct.</param>
/// <param name="To">The name of the target construct.</param>
/// <param name="Expected">The sign that the study expects.</param>
public sealed record StructuralPath(string From, string To, ExpectedSign Expected = ExpectedSign.None)
{
    /// <summary>The name of the source construct.</summary>
    public string From { get; init => field = NotNull(value, nameof(From)); } = NotNull(From, nameof(From));

    /// <summary>The name of the target construct.</summary>
    public string To { get; init => field = NotNull(value, nameof(To)); } = NotNull(To, nameof(To));

    /// <summary>The sign that the study expects.</summary>
    public ExpectedSign Expected { get; init => field = Guard.Defined(value, nameof(Expected)); } =
        Guard.Defined(Expected, nameof(Expected));

    /// <summary>The path as text.</summary>
    public override string ToString() => $"{From} -> {To}";

    private static string NotNull(string name, string parameter) => name ?? throw new ArgumentNullException(parameter);
}
