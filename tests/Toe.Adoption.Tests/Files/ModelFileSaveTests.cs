using Toe.Adoption.Files;

namespace Toe.Adoption.Tests.Files;

/// <summary>A file is written as a whole or not at all.</summary>
public sealed class ModelFileSaveTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    private string Target => Path.Combine(folder.FullName, "model.json");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_saved_file_is_loaded_and_alone_in_its_folder()
    {
        ModelFiles.Estimated.Save(Target);
        Assert.Equal(ModelFiles.Estimated, ModelFile.Load(Target).Value);
        Assert.Equal([Target], Entries());
    }

    [Fact]
    public void An_older_file_is_replaced()
    {
        File.WriteAllText(Target, new string('x', 1_000_000));
        ModelFiles.Estimated.Save(Target);
        Assert.Equal(ModelFiles.Estimated.ToJson(), File.ReadAllText(Target));
        Assert.Equal([Target], Entries());
    }

    [Fact]
    public void A_folder_in_its_place_stays_and_nothing_else_is_left()
    {
        Directory.CreateDirectory(Target);
        Exception? failure = Record.Exception(() => ModelFiles.Estimated.Save(Target));
        Assert.True(failure is IOException or UnauthorizedAccessException, failure?.ToString());
        Assert.StartsWith($"The file {Target} cannot be written: ", failure!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp", failure!.Message, StringComparison.Ordinal);
        Assert.True(Directory.Exists(Target));
        Assert.Equal([Target], Entries());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_not_made()
    {
        string none = Path.Combine(folder.FullName, "none");
        string wanted = Path.Combine(none, "model.json");
        var failure = Assert.Throws<DirectoryNotFoundException>(() => ModelFiles.Estimated.Save(wanted));
        Assert.Equal($"The file {wanted} cannot be written: there is no folder {none}.", failure.Message);
        Assert.Empty(Entries());
    }

    [Fact]
    public void The_root_of_the_system_is_no_file()
    {
        string root = Path.GetPathRoot(folder.FullName)!;
        var failure = Assert.Throws<IOException>(() => ModelFiles.Estimated.Save(root));
        Assert.Equal($"The file {root} cannot be written: it is a folder.", failure.Message);
    }

    [Fact]
    public void An_older_file_stays_whole_where_nothing_may_be_written()
    {
        // The system's list of processes: no user, however privileged, makes a file in it, as none does in a folder that may not be written.
        string locked = OperatingSystem.IsLinux() ? "/proc" : Path.Combine(folder.FullName, "none");
        Exception? failure = Record.Exception(() => ModelFiles.Estimated.Save(Path.Combine(locked, "version")));
        Assert.True(failure is IOException or UnauthorizedAccessException, failure?.ToString());
        Assert.DoesNotContain(".tmp", failure!.Message, StringComparison.Ordinal);
        if (OperatingSystem.IsLinux())
        {
            Assert.NotEmpty(File.ReadAllText("/proc/version"));
        }
    }

    [Fact]
    public void A_link_is_replaced_and_what_it_leads_to_stays()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // a link takes a privilege there
        }

        string linked = Path.Combine(folder.FullName, "linked.json");
        File.WriteAllText(linked, "old");
        File.CreateSymbolicLink(Target, linked);
        ModelFiles.Estimated.Save(Target);
        Assert.Equal("old", File.ReadAllText(linked));
        Assert.Null(new FileInfo(Target).LinkTarget);
        Assert.Equal(ModelFiles.Estimated, ModelFile.Load(Target).Value);
        Assert.Equal(2, Entries().Length);
    }

    private string[] Entries() => Directory.GetFileSystemEntries(folder.FullName);
}
