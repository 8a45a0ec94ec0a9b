using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Toe.Adoption.Samples.ReadinessApp.Storage;

namespace Toe.Adoption.App.Tests;

/// <summary>What was deleted stands nowhere in the files of the database, and what is too old is deleted.</summary>
public class DeletionTests
{
    private const string Marker = "Zq9marker";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Deleted_answers_leave_the_files_as_soon_as_nobody_reads_them(bool isRead)
    {
        await using App app = await App.StartAsync();
        ResponseStore store = app.Services.GetRequiredService<ResponseStore>();
        for (int i = 0; i < 50; i++)
        {
            await store.AddAsync(App.Instrument, Response($"other{i}"), CancellationToken.None);
        }

        Receipt receipt = await store.AddAsync(App.Instrument, Response(Marker), CancellationToken.None);
        Assert.NotEmpty(FilesWith(app, Marker));
        await using SqliteConnection reader = new($"Data Source={app.Database}");
        await reader.OpenAsync();
        if (isRead)
        {
            await using SqliteCommand begin = reader.CreateCommand();
            begin.CommandText = "BEGIN; SELECT count(*) FROM response";
            Assert.Equal(51L, await begin.ExecuteScalarAsync());
        }

        Assert.True(await store.DeleteAsync(receipt, CancellationToken.None));
        if (isRead)
        {
            Assert.NotEmpty(FilesWith(app, Marker));
            await using SqliteCommand end = reader.CreateCommand();
            end.CommandText = "COMMIT";
            await end.ExecuteNonQueryAsync();
            await store.AddAsync(App.Instrument, Response("next"), CancellationToken.None);
        }

        Assert.Empty(FilesWith(app, Marker));
        Assert.Empty(FilesWith(app, receipt.Id));
        Assert.NotEmpty(FilesWith(app, "other49"));
    }

    [Fact]
    public async Task A_deletion_waits_for_a_short_reader_and_tries_again()
    {
        await using App app = await App.StartAsync();
        Clock clock = new();
        ResponseStore store = new(Options.Create(new StorageOptions { File = app.Database }), clock);
        Receipt receipt = await store.AddAsync(App.Instrument, Response(Marker), CancellationToken.None);
        await using SqliteConnection reader = new($"Data Source={app.Database}");
        await reader.OpenAsync();
        await using SqliteCommand query = reader.CreateCommand();
        query.CommandText = "BEGIN; SELECT count(*) FROM response";
        await query.ExecuteScalarAsync();
        int waits = 0;
        clock.OnWait = () =>
        {
            if (++waits == 3)
            {
                query.CommandText = "COMMIT";
                query.ExecuteNonQuery();
            }
        };
        Assert.True(await store.DeleteAsync(receipt, CancellationToken.None));
        Assert.Equal(3, waits);
        Assert.Empty(FilesWith(app, Marker));
    }

    [Fact]
    public async Task Answers_older_than_the_days_to_keep_are_deleted_from_the_files_too()
    {
        await using App app = await App.StartAsync();
        Clock clock = new();
        ResponseStore store = new(Options.Create(new StorageOptions { File = app.Database, KeepDays = 30 }), clock);
        await store.AddAsync(App.Instrument, Response(Marker), CancellationToken.None);
        clock.Now += TimeSpan.FromDays(30);
        await store.AddAsync(App.Instrument, Response("young"), CancellationToken.None);
        Assert.Equal(2, (await store.ReadAsync(App.Instrument, CancellationToken.None)).Count);
        clock.Now += TimeSpan.FromDays(1);
        StoredResponse kept = Assert.Single(await store.ReadAsync(App.Instrument, CancellationToken.None));
        Assert.Equal("young", kept.Profile["SECTOR"]);
        Assert.Empty(FilesWith(app, Marker));
    }

    private static StoredResponse Response(string sector) => new()
    {
        Answers = App.Answers(),
        Profile = new Dictionary<string, string> { ["SECTOR"] = sector },
    };

    private static string[] FilesWith(App app, string text) =>
        [.. Directory.EnumerateFiles(Path.GetDirectoryName(app.Database)!).Where(file => Encoding.Latin1.GetString(App.ReadShared(file)).Contains(text, StringComparison.Ordinal))];
}
