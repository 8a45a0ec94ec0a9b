using System.Diagnostics.CodeAnalysis;

namespace Toe.Adoption.Internal;

/// <summary>The formatters of every type that shows in notebooks. .NET Interactive makes it and calls it by name.</summary>
internal sealed class NotebookFormatterSource
{
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicMethods, typeof(NotebookFormatter))]
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Found by reflection as an instance member.")]
    public IEnumerable<object> CreateTypeFormatters() => [new NotebookFormatter()];
}
