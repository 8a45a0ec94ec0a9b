using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Toe.Adoption.Instruments;
using Toe.Adoption.Samples.ReadinessApp.Api;

namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>The stored answers in a SQLite file. Rows are ordered by their random ids, so that their order tells nothing either.</summary>
internal sealed class ResponseStore
{
    private const int TruncationTries = 10;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);
    private readonly string? connection;
    private readonly int? keepDays;
    private readonly TimeProvider clock;
    private readonly Lock making = new();
    private bool isMade;

    // Whether the journal may still hold what was deleted: also of an earlier run, until it was truncated once.
    private volatile bool mustTruncate = true;

    public ResponseStore(IOptions<StorageOptions> options, TimeProvider clock)
    {
        this.clock = clock;
        keepDays = options.Value.KeepDays;
        connection = options.Value.Enabled ? new SqliteConnectionStringBuilder { DataSource = options.Value.File, DefaultTimeout = 10 }.ToString() : null;
    }

    /// <summary>Whether anything is kept at all.</summary>
    public bool IsEnabled => connection is not null;

    /// <summary>Keeps answers and gives the receipt by which they can be deleted.</summary>
    public async Task<Receipt> AddAsync(Instrument instrument, StoredResponse response, CancellationToken cancellationToken)
    {
        var receipt = Receipt.New();
        await using SqliteConnection open = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using SqliteCommand insert = open.CreateCommand();
        insert.CommandText = """
            INSERT INTO response (id, token_hash, day, instrument_hash, answers, profile)
            VALUES ($id, $hash, $day, $instrument, $answers, $profile)
            """;
        insert.Parameters.AddWithValue("$id", receipt.Id);
        insert.Parameters.AddWithValue("$hash", receipt.TokenHash());
        insert.Parameters.AddWithValue("$day", Day(0));
        insert.Parameters.AddWithValue("$instrument", instrument.Hash);
        insert.Parameters.AddWithValue("$answers", JsonSerializer.Serialize(
            new SortedDictionary<string, double?>(response.Answers.ToDictionary(), StringComparer.Ordinal), ApiJson.Default.SortedDictionaryStringNullableDouble));
        insert.Parameters.AddWithValue("$profile", JsonSerializer.Serialize(response.Profile.ToDictionary(), ApiJson.Default.DictionaryStringString));
        await insert.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        await TidyAsync(open, 1, cancellationToken).ConfigureAwait(false);
        return receipt;
    }

    /// <summary>Deletes answers; whether there were any under that receipt. A wrong token and an unknown id look the same.</summary>
    public async Task<bool> DeleteAsync(Receipt receipt, CancellationToken cancellationToken)
    {
        if (!IsEnabled)
        {
            return false;
        }

        await using SqliteConnection open = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using SqliteCommand delete = open.CreateCommand();
        delete.CommandText = "DELETE FROM response WHERE id = $id AND token_hash = $hash";
        delete.Parameters.AddWithValue("$id", receipt.Id);
        delete.Parameters.AddWithValue("$hash", receipt.TokenHash());
        bool isDeleted = await delete.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;
        mustTruncate |= isDeleted;
        await TidyAsync(open, TruncationTries, cancellationToken).ConfigureAwait(false);
        return isDeleted;
    }

    /// <summary>All answers to an instrument, in no order that tells when they came.</summary>
    public async Task<IReadOnlyList<StoredResponse>> ReadAsync(Instrument instrument, CancellationToken cancellationToken)
    {
        if (!IsEnabled)
        {
            return [];
        }

        List<StoredResponse> responses = [];
        await using SqliteConnection open = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await TidyAsync(open, 1, cancellationToken).ConfigureAwait(false);
        await using SqliteCommand select = open.CreateCommand();
        select.CommandText = "SELECT id, answers, profile FROM response WHERE instrument_hash = $instrument ORDER BY id";
        select.Parameters.AddWithValue("$instrument", instrument.Hash);
        await using SqliteDataReader rows = await select.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            responses.Add(new StoredResponse
            {
                Id = rows.GetString(0),
                Answers = JsonSerializer.Deserialize(rows.GetString(1), ApiJson.Default.SortedDictionaryStringNullableDouble)!,
                Profile = JsonSerializer.Deserialize(rows.GetString(2), ApiJson.Default.DictionaryStringString)!,
            });
        }

        return responses;
    }

    /// <summary>
    /// Deletes what is older than it may be, and truncates the journal, where what was deleted still stands. Somebody who reads meanwhile holds the
    /// journal back; what did not succeed in a few tries is tried again with the next use of the store and with the next start.
    /// </summary>
    private async Task TidyAsync(SqliteConnection open, int tries, CancellationToken cancellationToken)
    {
        if (keepDays is { } days)
        {
            await using SqliteCommand age = open.CreateCommand();
            age.CommandText = "DELETE FROM response WHERE day < $oldest";
            age.Parameters.AddWithValue("$oldest", Day(days));
            mustTruncate |= await age.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) > 0;
        }

        for (int i = 0; mustTruncate && i < tries; i++)
        {
            if (i > 0)
            {
                await Task.Delay(BetweenTries, clock, cancellationToken).ConfigureAwait(false);
            }

            // Lowered before the try: what somebody deletes meanwhile raises it again.
            mustTruncate = false;
            bool isBusy = true;
            try
            {
                isBusy = await IsJournalBusyAsync(open, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                mustTruncate |= isBusy;
            }
        }
    }

    // SQLite reports a reader that holds the journal back in the first column of its answer, not as an error.
    private static async Task<bool> IsJournalBusyAsync(SqliteConnection open, CancellationToken cancellationToken)
    {
        await using SqliteCommand truncate = open.CreateCommand();
        truncate.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        return await truncate.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not 0L;
    }

    private string Day(int ago) => clock.GetUtcNow().AddDays(-ago).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        SqliteConnection open = new(connection ?? throw new InvalidOperationException("Storage is switched off."));
        try
        {
            await open.OpenAsync(cancellationToken).ConfigureAwait(false);
            Make(open);
            await RunAsync(open, "PRAGMA secure_delete = ON; PRAGMA synchronous = NORMAL", cancellationToken).ConfigureAwait(false);
            return open;
        }
        catch
        {
            await open.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private void Make(SqliteConnection open)
    {
        lock (making)
        {
            if (isMade)
            {
                return;
            }

            using SqliteCommand make = open.CreateCommand();
            make.CommandText = """
                PRAGMA journal_mode = WAL;
                CREATE TABLE IF NOT EXISTS response (
                    id TEXT NOT NULL PRIMARY KEY,
                    token_hash BLOB NOT NULL,
                    day TEXT NOT NULL,
                    instrument_hash TEXT NOT NULL,
                    answers TEXT NOT NULL,
                    profile TEXT NOT NULL
                ) STRICT, WITHOUT ROWID;
                """;
            make.ExecuteNonQuery();
            isMade = true;
        }
    }

    private static async Task RunAsync(SqliteConnection open, string sql, CancellationToken cancellationToken)
    {
        await using SqliteCommand command = open.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
