namespace Toe.Adoption.Internal;

/// <summary>
/// Writes a file so that whoever opens it finds the old content or the new, never half of one: into a temporary file in the same folder,
/// flushed to disk, then renamed. A failure speaks of the file that was wanted.
/// </summary>
internal static class AtomicFile
{
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        string target = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(target) ?? throw new IOException($"The file {target} cannot be written: it is a folder.");
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"The file {target} cannot be written: there is no folder {folder}.");
        }

        string temporary = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
        try
        {
            Replace(target, temporary, content);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new UnauthorizedAccessException(Reason(failure), failure) { HResult = failure.HResult };
        }
        catch (IOException failure)
        {
            throw new IOException(Reason(failure), failure) { HResult = failure.HResult };
        }

        string Reason(Exception failure) =>
            $"The file {target} cannot be written: {failure.Message.Replace(temporary, target, StringComparison.Ordinal)}";
    }

    private static void Replace(string target, string temporary, ReadOnlySpan<byte> content)
    {
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            // After the rename there is nothing to delete; after a failure nothing is left behind.
            File.Delete(temporary);
        }
    }
}
