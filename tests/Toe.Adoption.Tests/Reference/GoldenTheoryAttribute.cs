namespace Toe.Adoption.Tests.Reference;

/// <summary>A theory about data that may not be committed: skipped, and said to be, where no folder of it is named.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GoldenTheoryAttribute : TheoryAttribute
{
    public GoldenTheoryAttribute() => Skip = ReferenceFolder.Golden is null ? GoldenFactAttribute.Reason : null;
}
