using System.Reflection;
using System.Runtime.CompilerServices;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Tests.House;

public class PublicTypesTests
{
    private const BindingFlags Members =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = typeof(AdoptionModel).Assembly.GetExportedTypes();

    // What a host binds from configuration is set by the binder; nothing else of the library may be set.
    private static readonly Type[] Fixed =
        [.. Types.Where(type => type.Namespace != "Toe.Adoption.DependencyInjection" || !type.Name.EndsWith("Options", StringComparison.Ordinal))];

    private static readonly Type[] Mutable =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>), typeof(ISet<>),
    ];

    [Fact]
    public void Public_types_are_sealed_static_or_abstract() => Offenders.None(
        from type in Types
        where !type.IsSealed && !type.IsAbstract && !type.IsInterface && !Types.Any(other => other.BaseType == type)
        select type.FullName!,
        "Seal it, unless another type of the library extends it.");

    [Fact]
    public void Public_types_have_no_public_fields() => Offenders.None(
        from type in Types
        where !type.IsEnum
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        select $"{type.FullName}.{field.Name}",
        "Make it a property.");

    [Fact]
    public void Public_types_cannot_be_changed_after_they_are_made() => Offenders.None(
        [
            .. from type in Fixed
               from property in type.GetProperties(Members)
               where property.SetMethod is { IsPublic: true } setter
                   && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
               select $"{type.FullName}.{property.Name} can be set",
            .. from type in Fixed
               where !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type)
               from field in type.GetFields(Members)
               where field is { IsInitOnly: false, IsLiteral: false }
               select $"{type.FullName}.{field.Name} is not readonly",
        ],
        "Public types are immutable.");

    /// <summary>A result is what the library computed: nobody else makes one or changes a number of it.</summary>
    [Fact]
    public void Results_are_classes_that_only_the_library_makes()
    {
        Type[] results = [typeof(PlsFit), typeof(BootstrapResult), typeof(ConstructScores), typeof(NamedMatrix), typeof(Moments), typeof(Survey)];
        Offenders.None(
            [
                .. from type in results
                   where type.GetConstructors().Length > 0
                   select $"{type.FullName} can be constructed",
                .. from type in results
                   where type.GetMethod("<Clone>$") is not null
                   select $"{type.FullName} can be copied with changes",
                .. from type in results
                   from property in type.GetProperties(Members)
                   where property.SetMethod is { IsPublic: true }
                   select $"{type.FullName}.{property.Name} can be set",
            ],
            "A result is a sealed class with an internal constructor.");
    }

    [Fact]
    public void Public_members_hand_out_no_arrays_and_no_changeable_collections() => Offenders.None(
        from type in Fixed
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        let shown = property.PropertyType
        where shown.IsArray || (shown.IsGenericType && Mutable.Contains(shown.GetGenericTypeDefinition()))
        select $"{type.FullName}.{property.Name}: {shown.Name}",
        $"Hand out a {typeof(ValueList<>).Name}.");

    [Fact]
    public void Public_members_use_only_types_of_the_framework_and_of_the_library() => Offenders.None(
        from type in Types
        from used in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).SelectMany(Signature)
        let assembly = used.Assembly.GetName().Name!
        where used.Assembly != typeof(AdoptionModel).Assembly
            && !assembly.StartsWith("System.", StringComparison.Ordinal)
            && !assembly.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        select $"{type.FullName} uses {used.FullName}",
        "Keep third-party types inside.");

    private static IEnumerable<Type> Signature(MemberInfo member) => member switch
    {
        MethodBase method =>
            [.. method.GetParameters().SelectMany(parameter => Parts(parameter.ParameterType)), .. method is MethodInfo info ? Parts(info.ReturnType) : []],
        PropertyInfo property => Parts(property.PropertyType),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericParameter ? []
        : [type, .. type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts) : []];
}
