using System.Reflection;
using System.Text.RegularExpressions;

namespace Toe.Adoption.Tests.House;

/// <summary>A folder uses only folders above it in the table of <c>docs/architecture.md</c>.</summary>
public partial class ArchitectureTests
{
    private const string RootFolder = "(root)";
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly List<string> Folders =
        [.. FolderRow().Matches(Repository.Read("docs/architecture.md")).Select(row => row.Groups[1].Value.TrimEnd('/'))];

    // A front door may stand in the root, where users find it, and still belong to the folder that it opens.
    private static readonly Dictionary<string, string> Doors = FolderRow().Matches(Repository.Read("docs/architecture.md"))
        .Where(row => row.Groups[1].Value != RootFolder && File.Exists(Path.Combine(Repository.Root, SourceInRoot(row.Groups[2].Value))))
        .ToDictionary(row => row.Groups[2].Value, row => row.Groups[1].Value.TrimEnd('/'), StringComparer.Ordinal);

    [Fact]
    public void The_table_lists_each_folder_once_and_the_root()
    {
        Assert.Contains(RootFolder, Folders);
        Assert.Equal(Folders.Distinct(), Folders);
        Assert.True(Folders.Count >= 6, "The table of docs/architecture.md was not understood.");
    }

    [Fact]
    public void Every_folder_of_the_source_stands_in_the_table() =>
        Offenders.None(Repository.Sources.Select(FolderOfFile).Except(Folders), "A folder needs a row in docs/architecture.md.");

    [Fact]
    public void The_namespace_of_a_file_is_its_folder() => Offenders.None(
        from path in Repository.Sources
        let folder = PlaceOfFile(path)
        let expected = folder == RootFolder ? "Toe.Adoption" : "Toe.Adoption." + folder
        where !Repository.Read(path).Contains($"\nnamespace {expected};\n", StringComparison.Ordinal)
            && !Repository.Read(path).StartsWith($"namespace {expected};\n", StringComparison.Ordinal)
        select $"{path}: expected namespace {expected}",
        "A namespace is the folder's.");

    [Fact]
    public void No_source_names_a_folder_below_its_own() => Offenders.None(
        from path in Repository.Sources
        from Match name in FolderName().Matches(WithoutComments(Repository.Read(path)))
        let to = name.Groups[1].Value
        where Folders.Contains(to) && IsUpwards(FolderOfFile(path), to)
        select $"{path} names {to}",
        "A folder uses only folders above it.");

    // Catches what a source can do without naming a folder: types that flow through signatures, locals, calls and lambdas.
    [Fact]
    public void No_compiled_type_uses_a_folder_below_its_own() => Offenders.None(
        from type in typeof(AdoptionModel).Assembly.GetTypes()
        let own = FolderOfType(type)
        where own is not null
        from used in Uses(type).SelectMany(Parts)
        let to = FolderOfType(used)
        where to is not null && IsUpwards(own, to)
        select $"{own} -> {to}: {type.FullName} uses {used.FullName ?? used.Name}",
        "A folder uses only folders above it.");

    [Fact]
    public void The_rule_sees_a_type_that_only_a_method_body_uses() =>
        Assert.Contains(typeof(Toe.Adoption.Validation.IssueCodes), Uses(typeof(ModelRules)).Concat(
            typeof(ModelRules).GetNestedTypes(BindingFlags.NonPublic).SelectMany(Uses)).SelectMany(Parts));

    [Fact]
    public void A_front_door_in_the_root_belongs_to_its_folder()
    {
        Assert.Equal("Syntax", Assert.Single(Doors, door => door.Key == nameof(ModelSyntax)).Value);
        Assert.Equal("Syntax", FolderOfType(typeof(ModelSyntax)));
        Assert.Equal("Syntax", FolderOfFile("src/Toe.Adoption/ModelSyntax.cs"));
    }

    private static bool IsUpwards(string from, string to) => Folders.IndexOf(to) > Folders.IndexOf(from);

    private static string SourceInRoot(string type) => $"src/Toe.Adoption/{type}.cs";

    private static string PlaceOfFile(string path) => path.Split('/') is [_, _, var folder, _, ..] ? folder : RootFolder;

    private static string FolderOfFile(string path) =>
        PlaceOfFile(path) is var place && place == RootFolder ? Doors.GetValueOrDefault(Path.GetFileNameWithoutExtension(path), place) : place;

    private static string? FolderOfType(Type type) =>
        type.Assembly != typeof(AdoptionModel).Assembly || type.Namespace is not { } name ? null
        : name == "Toe.Adoption" ? Doors.GetValueOrDefault(Outermost(type).Name, RootFolder)
        : name.StartsWith("Toe.Adoption.", StringComparison.Ordinal) ? name.Split('.')[2]
        : null;

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<Type> Uses(Type type)
    {
        IEnumerable<Type?> declared =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetFields(Declared).Select(field => field.FieldType),
            .. type.GetMethods(Declared).SelectMany(Signature),
            .. type.GetConstructors(Declared).SelectMany(Signature),
            .. type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)).SelectMany(Body),
        ];
        return declared.OfType<Type>();
    }

    private static IEnumerable<Type> Signature(MethodBase method) =>
        [.. method.GetParameters().Select(parameter => parameter.ParameterType), .. method is MethodInfo info ? [info.ReturnType] : Type.EmptyTypes];

    private static IEnumerable<Type?> Body(MethodBase method) =>
    [
        .. method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [],
        .. IlReader.Names(method).SelectMany(member => (IEnumerable<Type?>)(member switch
        {
            Type type => [type],
            FieldInfo field => [field.DeclaringType, field.FieldType],
            MethodBase called => [called.DeclaringType, .. Signature(called), .. called.IsGenericMethod ? called.GetGenericArguments() : []],
            _ => [],
        })),
    ];

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericParameter ? []
        : [type, .. type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts) : []];

    private static string WithoutComments(string source) => Comment().Replace(source, "");

    [GeneratedRegex(@"^\| `?(\(root\)|[A-Z][A-Za-z]+/)`? *\| *[`(]([A-Za-z]+)", RegexOptions.Multiline)]
    private static partial Regex FolderRow();

    [GeneratedRegex(@"\bToe\.Adoption\.([A-Z][A-Za-z]+)\b")]
    private static partial Regex FolderName();

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();
}
