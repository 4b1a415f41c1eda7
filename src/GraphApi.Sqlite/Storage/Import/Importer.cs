using GraphApi.Planning.Import;

namespace GraphApi.Sqlite.Storage.Import;

/// <summary>
/// Writes batches: of each nodes first, so that relationships find them in whatever order they came. Into an empty file all batches are one
/// transaction, so that new tables need no index before their rows are there, and nobody sees them without; else each is its own.
/// </summary>
internal sealed class Importer : IDisposable
{
    /// <summary>How many rows pass between looks at the token.</summary>
    private const int CancellationStride = 1024;

    private readonly Database _database;
    private readonly NodeNumbers _numbers;
    private readonly NodeWriters _nodes;
    private readonly RelationshipWriters _relationships;
    private readonly bool _isOneTransaction;

    public Importer(Database database, StoreLayout layout)
    {
        _database = database;
        _database.Execute($"BEGIN IMMEDIATE");
        _numbers = new NodeNumbers(database);
        _numbers.Load();
        _isOneTransaction = _numbers.IsFirst;
        _nodes = new NodeWriters(database, layout, _numbers, _isOneTransaction);
        _relationships = new RelationshipWriters(database, layout, _isOneTransaction);
    }

    public ImportResult Write(GraphBatch batch, CancellationToken cancellation)
    {
        WriteNodes(batch, cancellation);
        WriteRelationships(batch, cancellation);
        if (!_isOneTransaction)
            GoOn();
        return new ImportResult(batch.Nodes.Length, batch.Relationships.Length);
    }

    public void Finish()
    {
        _nodes.Complete();
        _relationships.CompleteAllBut([]);
        _numbers.Save();
        _database.Execute($"COMMIT");
    }

    /// <summary>What is not finished is taken back.</summary>
    public void Dispose()
    {
        _nodes.Dispose();
        _relationships.Dispose();
        _numbers.Dispose();
        _database.RollBack();
    }

    private void WriteNodes(GraphBatch batch, CancellationToken cancellation)
    {
        for (var i = 0; i < batch.Nodes.Length; i++)
        {
            Look(i, cancellation);
            _nodes.Of(batch.Nodes[i].Type).Write(batch.Nodes[i]);
        }
    }

    private void WriteRelationships(GraphBatch batch, CancellationToken cancellation)
    {
        if (batch.Relationships.IsEmpty)
            return;
        _nodes.Complete();
        _relationships.CompleteAllBut([.. batch.Relationships.Select(r => r.Type.Name).Distinct()]);
        for (var i = 0; i < batch.Relationships.Length; i++)
        {
            Look(i, cancellation);
            _relationships.Of(batch.Relationships[i].Type).Write(batch.Relationships[i]);
        }
    }

    /// <summary>The numbers are read again: between two transactions another process may have written.</summary>
    private void GoOn()
    {
        _numbers.Save();
        _database.Execute($"COMMIT");
        _database.Execute($"BEGIN IMMEDIATE");
        _numbers.Load();
    }

    private static void Look(int row, CancellationToken cancellation)
    {
        if (row % CancellationStride == 0)
            cancellation.ThrowIfCancellationRequested();
    }
}
