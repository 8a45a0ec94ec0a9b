using System.Text;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Models;

public sealed class ModelSyntaxFileTests : IDisposable
{
    private const string Sound = "A =~ é\nY =~ y\nY ~ A\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("toe-model-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_file_gives_its_name_to_the_model()
    {
        AdoptionModel model = ModelSyntax.ReadFile(Write("my study.txt", Encoding.UTF8.GetBytes("\uFEFF" + Sound))).Value;
        Assert.Equal("my study", model.Name);
        Assert.Equal("é", model.Indicators.First());
    }

    [Fact]
    public void Issues_call_a_file_by_its_name_and_not_by_its_folder() =>
        Assert.Equal("m.txt, line 4", Assert.Single(ModelSyntax.ReadFile(Write("m.txt", Encoding.UTF8.GetBytes(Sound + "x"))).Issues).Subject);

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_are_refused()
    {
        Issue missing = Assert.Single(ModelSyntax.ReadFile(Path.Combine(folder.FullName, "none.txt")).Issues);
        Assert.Equal((IssueCodes.UnreadableFile.Code, "none.txt"), (missing.Code, missing.Subject));
        Assert.Equal("There is no such file.", missing.Found);
        Issue isFolder = Assert.Single(ModelSyntax.ReadFile(folder.FullName).Issues);
        Assert.Equal((IssueCodes.UnreadableFile.Code, "It is a folder."), (isFolder.Code, isFolder.Found));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_with_their_offset()
    {
        Issue issue = Assert.Single(ModelSyntax.ReadFile(Write("m.txt", Encoding.Latin1.GetBytes(Sound))).Issues);
        Assert.Equal(IssueCodes.NotUtf8.Code, issue.Code);
        Assert.Contains("offset 5 ", issue.Found, StringComparison.Ordinal);
        Assert.Equal(IssueCodes.NotUtf8.Code, Assert.Single(ModelSyntax.ReadFile(Write("m.txt", [0xFF, 0xFE, 0x41, 0x00])).Issues).Code);
    }

    [Fact]
    public void A_mebibyte_is_read_and_a_byte_more_is_refused()
    {
        byte[] text = Encoding.UTF8.GetBytes(Sound.PadRight((1 << 20) - 1, '\n'));
        Assert.Equal(1 << 20, text.Length);
        Assert.True(ModelSyntax.ReadFile(Write("m.txt", text)).IsValid);
        Assert.Equal(IssueCodes.LimitExceeded.Code, Assert.Single(ModelSyntax.ReadFile(Write("m.txt", [.. text, 0x0A])).Issues).Code);
    }

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
