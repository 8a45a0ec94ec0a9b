using System.Diagnostics.CodeAnalysis;

namespace Toe.Adoption.Internal;

/// <summary>
/// Tells .NET Interactive how a type shows in a notebook. It looks for an attribute of this name and reads these properties by reflection, so that a library needs
/// no reference to it: the names here are a convention and stay as they are.
/// </summary>
/// <param name="formatterSourceType">A type with <c>CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
internal sealed class TypeFormatterSourceAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)]
    Type formatterSourceType) : Attribute
{
    /// <summary>What makes the formatters.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)]
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>What a notebook shows first. Without any, .NET Interactive fails.</summary>
    public string[] PreferredMimeTypes { get; } = [NotebookFormatter.Html];
}
