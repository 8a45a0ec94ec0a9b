using System.Buffers;
using System.Text.Unicode;
using Toe.Adoption.Validation;
using static Toe.Adoption.Internal.Text;

namespace Toe.Adoption.Surveys;

/// <summary>
/// Decodes a stream as strict UTF-8, ends every line in LF, and stops at the first byte that is not text or beyond the limit,
/// which it then names in <see cref="Problem"/>.
/// </summary>
internal sealed class Utf8Reader(Stream stream, string source, long maximumBytes)
{
    private readonly byte[] bytes = new byte[64 * 1024];
    private int start;
    private int end;
    private long offset; // in the stream, of bytes[start]
    private bool atEnd;
    private bool begun;
    private bool afterReturn;

    public Issue? Problem { get; private set; }

    /// <summary>Reads at least one character, or returns 0 at the end or at a problem.</summary>
    public int Read(Span<char> destination)
    {
        while (Problem is null)
        {
            Fill();
            if (Problem is not null || (start == end && atEnd))
            {
                return 0;
            }

            int count = EndLinesInLineFeeds(destination[..Decode(destination)]);
            if (count > 0)
            {
                return count;
            }
        }

        return 0;
    }

    private void Fill()
    {
        bytes.AsSpan(start, end - start).CopyTo(bytes);
        end -= start;
        start = 0;
        while (!atEnd && end < bytes.Length)
        {
            int read = stream.Read(bytes, end, bytes.Length - end);
            atEnd = read == 0;
            end += read;
        }

        if (offset + end > maximumBytes)
        {
            Problem = IssueCodes.LimitExceeded.Error(
                Visible(source),
                Invariant($"It has more than {maximumBytes} bytes."),
                "A survey stays within CsvSettings.MaximumBytes.",
                "Raise the limit if the file is what you meant.");
        }
        else if (!begun)
        {
            begun = true;
            SkipByteOrderMark();
        }
    }

    private void SkipByteOrderMark()
    {
        ReadOnlySpan<byte> text = bytes.AsSpan(0, end);
        if (text.StartsWith("\uFEFF"u8))
        {
            start = 3;
            offset = 3;
        }
        else if (text.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || text.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            Problem = NotUtf8("It begins with the byte order mark of UTF-16 at byte offset 0.");
        }
    }

    private int Decode(Span<char> destination)
    {
        ReadOnlySpan<byte> text = bytes.AsSpan(start, end - start);
        int zero = text.IndexOf((byte)0);
        ReadOnlySpan<byte> before = zero < 0 ? text : text[..zero];
        OperationStatus status = Utf8.ToUtf16(
            before, destination, out int read, out int written, replaceInvalidSequences: false, isFinalBlock: atEnd || zero >= 0);
        start += read;
        offset += read;
        if (status == OperationStatus.InvalidData)
        {
            Problem = NotUtf8(Invariant($"The byte 0x{bytes[start]:X2} at byte offset {offset} does not belong to UTF-8 text."));
        }
        else if (zero >= 0 && read == zero)
        {
            Problem = NotUtf8(Invariant(
                $"There is a zero byte at byte offset {offset}{(offset < 2 ? ", as in UTF-16" : "")}."));
        }

        return written;
    }

    private int EndLinesInLineFeeds(Span<char> text)
    {
        if (!afterReturn && !text.Contains('\r'))
        {
            return text.Length;
        }

        int count = 0;
        foreach (char c in text)
        {
            if (c != '\n' || !afterReturn)
            {
                text[count++] = c == '\r' ? '\n' : c;
            }

            afterReturn = c == '\r';
        }

        return count;
    }

    private Issue NotUtf8(string found) => IssueCodes.NotUtf8.Error(
        Visible(source), found, "A CSV file is UTF-8 text.", "Save it as \"CSV UTF-8\" and read it again.");
}
