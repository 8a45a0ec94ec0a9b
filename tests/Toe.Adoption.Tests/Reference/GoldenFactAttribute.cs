namespace Toe.Adoption.Tests.Reference;

/// <summary>A fact about data that may not be committed: skipped, and said to be, where no folder of it is named.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GoldenFactAttribute : FactAttribute
{
    public const string Reason = ReferenceFolder.Variable + " does not name the golden folder";

    public GoldenFactAttribute() => Skip = ReferenceFolder.Golden is null ? Reason : null;
}
