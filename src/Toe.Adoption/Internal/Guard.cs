namespace Toe.Adoption.Internal;

/// <summary>What members check of their arguments before they take them.</summary>
internal static class Guard
{
    /// <summary>A name is opaque, but it must be storable and showable: not empty, no control character, no lone surrogate.</summary>
    public static string? NameProblem(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (string.IsNullOrWhiteSpace(name))
        {
            return name.Length == 0 ? "The name is empty." : "The name holds nothing but blanks.";
        }

        for (int i = 0; i < name.Length; i += char.IsSurrogate(name[i]) ? 2 : 1)
        {
            if (char.IsControl(name[i]) || name[i] is '\uFFFE' or '\uFFFF')
            {
                return $"The name holds the control character U+{(int)name[i]:X4} at position {i + 1}.";
            }

            if (char.IsSurrogate(name[i]) && !(i + 1 < name.Length && char.IsSurrogatePair(name[i], name[i + 1])))
            {
                return $"The name holds the lone surrogate U+{(int)name[i]:X4} at position {i + 1}.";
            }
        }

        return null;
    }

    /// <summary>Throws where the name has a problem.</summary>
    public static void ThrowIfInvalidName(string name, string parameter)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        if (NameProblem(name) is { } problem)
        {
            throw new ArgumentException(problem, parameter);
        }
    }

    /// <summary>The value, where its enumeration has it.</summary>
    public static T Defined<T>(T value, string parameter)
        where T : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value, $"The value is none of {string.Join(", ", Enum.GetNames<T>())}.");
}
