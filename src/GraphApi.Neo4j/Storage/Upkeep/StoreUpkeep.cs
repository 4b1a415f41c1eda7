using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Storage.Upkeep;

/// <summary>
/// Goes through all nodes or relationships of a type, and writes what they carry besides their own properties wherever it is not what it
/// should be. So it can be cut short and run again, and what is right costs a look.
/// </summary>
internal sealed class StoreUpkeep(BoltClient client)
{
    private const int RowsAtOnce = 10_000;
    private static readonly TimeSpan Patience = TimeSpan.FromHours(12);

    /// <summary>Reads in one transaction, and writes each part in one of its own.</summary>
    /// <param name="kept">What is looked at.</param>
    /// <param name="seen">Told of the rows of each part when it is done.</param>
    /// <param name="cancellation">Leaves what is written.</param>
    public async Task RunAsync(KeptColumns kept, Action<long> seen, CancellationToken cancellation)
    {
        var reading = await client.BeginAsync(AccessMode.Read, cancellation, Patience).ConfigureAwait(false);
        await using (reading.ConfigureAwait(false))
        {
            await foreach (var part in reading.ReadAsync(new BoltStatement(kept.Read), RowsAtOnce, cancellation).ConfigureAwait(false))
            {
                await WriteAsync(kept, Changes(kept, part), cancellation).ConfigureAwait(false);
                seen(part.Count);
            }
        }
    }

    private static (string Id, string?[] Columns)[] Changes(KeptColumns kept, BoltResult part)
    {
        var changes = new List<(string Id, string?[] Columns)>();
        for (var i = 0; i < part.Count; i++)
        {
            if (kept.Change(KeptRow.Read(part[i], kept.Fields)) is { } change)
                changes.Add(change);
        }

        return [.. changes];
    }

    private async Task WriteAsync(KeptColumns kept, (string Id, string?[] Columns)[] changes, CancellationToken cancellation)
    {
        if (changes.Length == 0)
            return;
        using var parameters = RowParameters.Encode(changes, KeptColumns.Write);
        using var result = await client.RunAsync(
            new BoltStatement(kept.Statement, parameters.WrittenMemory, AccessMode.Write, Patience), cancellation).ConfigureAwait(false);
    }
}
