using System.Diagnostics;
using GraphApi.Neo4j.Bolt;
using Microsoft.Data.Sqlite;

namespace GraphApi.Store.Tests.Cancellation;

/// <summary>
/// Asks the databases, not our code, whether a statement is under way.
/// <para>Another test project links this file.</para>
/// </summary>
internal static class StoreActivity
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task UntilAsync(bool isRunning, Func<Task<bool>> look)
    {
        var watch = Stopwatch.StartNew();
        while (await look() != isRunning)
        {
            Assert.True(watch.Elapsed < Patience, isRunning ? "No statement started." : "The statement goes on.");
            await Task.Delay(10);
        }
    }

    /// <summary>A read transaction keeps others from emptying the write-ahead log of what was just written: the number of the next node.</summary>
    public static async Task<bool> HoldsLogAsync(string file)
    {
        await using var other = new SqliteConnection($"Data Source={file};Pooling=False");
        await other.OpenAsync();
        await using var command = other.CreateCommand();
        command.CommandText = "UPDATE graph_meta SET value = value + 1; PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)";
        await using var reader = await command.ExecuteReaderAsync();
        await reader.NextResultAsync();
        await reader.ReadAsync();
        return reader.GetInt64(0) == 1;
    }

    /// <summary>The database is the tests' alone: what runs beside the statement that looks is of the store.</summary>
    public static async Task<bool> HasTransactionAsync(BoltClient client) => await CountTransactionsAsync(client) > 0;

    public static Task<long> CountTransactionsAsync(BoltClient client) => CountTransactionsAsync(client, "");

    /// <summary>
    /// The same without those that the server has ended. It keeps them in its list until it has told the client, which it cannot where
    /// the way is cut.
    /// </summary>
    public static async Task<bool> HasRunningTransactionAsync(BoltClient client) =>
        await CountTransactionsAsync(client, " AND status = 'Running'") > 0;

    private static async Task<long> CountTransactionsAsync(BoltClient client, string condition)
    {
        using var result = await client.RunAsync(new BoltStatement(
            $"SHOW TRANSACTIONS YIELD currentQuery, status WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS'{condition} RETURN count(*)"));
        var record = new PackStreamReader(result[0]);
        record.ReadListHeader();
        return record.ReadInteger();
    }
}
