namespace Toe.Adoption.Internal;

/// <summary>
/// Writes a file so that whoever opens it finds the old content or the new, never half of one: into a temporary file in the same folder,
/// flushed to disk, then renamed.
/// </summary>
internal static class AtomicFile
{
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        string target = Path.GetFullPath(path);
        string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Guid.NewGuid():N}.tmp");
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
