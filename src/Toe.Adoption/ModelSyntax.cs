using System.Text;
using Toe.Adoption.Internal;
using Toe.Adoption.Syntax;
using Toe.Adoption.Validation;

namespace Toe.Adoption;

/// <summary>
/// Models as text, in the manner of lavaan: <c>TM =~ TM1 + TM2</c> (common factor), <c>OR &lt;~ OR1 + OR2</c> (composite),
/// <c>AI ~ TM + OR</c> (paths), <c>TM : organization, "Top management support"</c>, <c>TM -> AI : positive</c>.
/// The grammar stands in <c>docs/model-syntax.md</c>.
/// </summary>
public static class ModelSyntax
{
    private const int MostBytes = 1 << 20;

    /// <summary>Reads a model; every problem of the text is an issue with its line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">How issues call the text; without its extension, also the name of a model that the text does not name.</param>
    /// <exception cref="ArgumentException">The source is blank.</exception>
    public static Validated<AdoptionModel> Read(string text, string source = "model")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        return ModelSyntaxReader.Read(text, source);
    }

    /// <summary>Reads a model from a UTF-8 file of at most 1 MiB; issues call it by its file name.</summary>
    /// <exception cref="ArgumentException">The path is empty or no path at all.</exception>
    public static Validated<AdoptionModel> ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string name = string.IsNullOrWhiteSpace(Path.GetFileName(path)) ? path : Path.GetFileName(path);
        string source = Text.Visible(name);
        try
        {
            byte[] bytes = ReadBytes(path);
            return bytes.Length > MostBytes
                ? Validated.Refused<AdoptionModel>(IssueCodes.LimitExceeded.Error(
                    source, "The file is longer than 1 MiB.", "A model text is at most that long.", "Check that this is a model text."))
                : Read(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes), name);
        }
        catch (DecoderFallbackException fault)
        {
            return Validated.Refused<AdoptionModel>(IssueCodes.NotUtf8.Error(
                source, Text.Invariant($"The byte at offset {fault.Index} is not UTF-8."), "Model text is UTF-8.", "Save the file as UTF-8."));
        }
        catch (Exception fault) when (FileFaults.Found(fault, path) is not null)
        {
            return Validated.Refused<AdoptionModel>(IssueCodes.UnreadableFile.Error(
                source, FileFaults.Found(fault, path)!, "A model text that this program may read.", FileFaults.Remedy));
        }
    }

    /// <summary>Writes a model as canonical text, with <c>\n</c> line ends; reading it gives an equal model.</summary>
    public static string Write(AdoptionModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return ModelSyntaxWriter.Write(model);
    }

    // One byte over the limit at most, whatever the file claims to be long.
    private static byte[] ReadBytes(string path)
    {
        using FileStream file = File.OpenRead(path);
        byte[] bytes = new byte[MostBytes + 1];
        int length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes[..length];
    }
}
