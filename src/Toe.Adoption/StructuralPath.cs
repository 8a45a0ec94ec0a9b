namespace Toe.Adoption;

/// <summary>A path of the structural model: <paramref name="From"/> explains <paramref name="To"/>.</summary>
/// <param name="From">The name of the source construct.</param>
/// <param name="To">The name of the target construct.</param>
/// <param name="Expected">The sign that the study expects.</param>
public sealed record StructuralPath(string From, string To, ExpectedSign Expected = ExpectedSign.None)
{
    /// <summary>The path as text.</summary>
    public override string ToString() => $"{From} -> {To}";
}
