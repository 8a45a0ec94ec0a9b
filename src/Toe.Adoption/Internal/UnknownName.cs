namespace Toe.Adoption.Internal;

/// <summary>What is thrown where a caller asks for a name that does not exist: it says which was probably meant.</summary>
internal static class UnknownName
{
    public static ArgumentException Error(string what, string name, IEnumerable<string> known, string parameter) =>
        new($"There is no {what} '{Text.Visible(name)}'. {NearestName.Suggest(name, known)}", parameter);
}
