using System.Security;
using Toe.Adoption.Internal;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Tests.Validation;

/// <summary>Files that cannot be read have one wording, and only they have it.</summary>
public sealed class FileFaultsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void What_the_system_says_of_a_file_is_put_in_our_words()
    {
        foreach (string path in new[] { Path.Combine(folder.FullName, "no.txt"), Path.Combine(folder.FullName, "no", "no.txt") })
        {
            Assert.Equal("There is no such file.", FileFaults.Found(Record.Exception(() => File.OpenRead(path))!, path));
        }

        Assert.Equal("It is a folder.", FileFaults.Found(Record.Exception(() => File.OpenRead(folder.FullName))!, folder.FullName));
        Assert.Equal("There is no permission to read it.", FileFaults.Found(new UnauthorizedAccessException(), "x.csv"));
        Assert.Equal("There is no permission to read it.", FileFaults.Found(new SecurityException(), "x.csv"));
        Assert.Equal("It cannot be read (IOException).", FileFaults.Found(new IOException("disk"), "x.csv"));
    }

    [Fact]
    public void A_relative_path_is_the_file_that_the_system_names()
    {
        string path = Path.Combine(".", $"none-{Guid.NewGuid():N}.csv");
        Assert.Equal("There is no such file.", FileFaults.Found(Record.Exception(() => File.OpenRead(path))!, path));
    }

    [Fact]
    public void A_missing_assembly_is_no_missing_file()
    {
        var missing = Assert.Throws<FileNotFoundException>(() => System.Reflection.Assembly.Load("Toe.No.Such.Assembly"));
        Assert.Null(FileFaults.Found(missing, "survey.csv"));
        Assert.Null(FileFaults.Found(new FileNotFoundException("without a name"), "survey.csv"));
        Assert.Null(FileFaults.Found(new FileLoadException("broken", "Some.Assembly"), "survey.csv"));
        Assert.Null(FileFaults.Found(new InvalidOperationException(), "survey.csv"));
        Assert.Throws<FileNotFoundException>(() => Survey.ReadCsv(new FailingStream(missing), "survey.csv"));
    }

    private sealed class FailingStream(Exception failure) : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw failure;

        public override int Read(Span<byte> buffer) => throw failure;
    }
}
