using System.Security;

namespace Toe.Adoption.Internal;

/// <summary>Why a file cannot be read, in the same words whoever reads it.</summary>
internal static class FileFaults
{
    /// <summary>What to do about any of them.</summary>
    public const string Remedy = "Check the path and the file.";

    /// <summary>
    /// What is wrong with the file; null where the failure is not about it and must not be told as if it were. The loader reports an
    /// assembly that is missing by the very exception that a missing file gives.
    /// </summary>
    public static string? Found(Exception failure, string path) => failure switch
    {
        FileLoadException => null,
        FileNotFoundException missing when !IsSame(missing.FileName, path) => null,
        FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
        IOException or UnauthorizedAccessException when Directory.Exists(path) => "It is a folder.",
        UnauthorizedAccessException or SecurityException => "There is no permission to read it.",
        IOException => $"It cannot be read ({failure.GetType().Name}).",
        _ => null,
    };

    private static bool IsSame(string? named, string path) =>
        named is not null && string.Equals(Path.GetFullPath(named), Path.GetFullPath(path), StringComparison.Ordinal);
}
