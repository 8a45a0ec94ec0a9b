using System.Text.Json;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Json;

/// <summary>What a refusal says, without what only a programmer could use: parameters, types, byte positions.</summary>
internal static class Refusal
{
    private const int Longest = 2000;

    /// <summary>Of a value that a type of this library does not take.</summary>
    public static string Words(ArgumentException refusal)
    {
        string message = refusal.Message.Split(" (Parameter '")[0];
        return refusal is ArgumentOutOfRangeException { ActualValue: { } value }
            ? Text.Invariant($"{message} It is {value}.")
            : message;
    }

    /// <summary>Of text that is no such file.</summary>
    public static string Words(JsonException refusal)
    {
        string message = refusal.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0].Replace(" Change the reader options.", "", StringComparison.Ordinal);
        return message switch
        {
            _ when After(message, "required properties including: ") is { } members => $"Members are missing: {members}",
            _ when After(message, "Duplicate property ")?.Split(" encountered")[0] is { } member => $"The member {member} is there twice.",
            _ when message.Contains("doesn't allow", StringComparison.Ordinal) && message.Contains("null values", StringComparison.Ordinal) =>
                "It is null.",
            _ when message.StartsWith("The JSON value could not be converted to", StringComparison.Ordinal) =>
                "It is of another kind than this member, or out of its range.",
            _ => Text.VisibleUpTo(Longest, message),
        };
    }

    /// <summary>The member that the schema does not have, if that is what was refused.</summary>
    public static string? UnknownMember(JsonException refusal) =>
        refusal.Message.Contains("could not be mapped to any .NET member", StringComparison.Ordinal)
            ? After(refusal.Message, "The JSON property ")?.Split(" could not be mapped")[0]
            : null;

    private static string? After(string message, string words)
    {
        int at = message.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? null : Text.VisibleUpTo(Longest, message[(at + words.Length)..]);
    }
}
