using GraphApi.Planning.Import;

namespace GraphApi.Sqlite.Storage.Import;

/// <summary>Writes a batch in one transaction: nodes first, so that relationships find them in whatever order they came.</summary>
internal sealed class Importer : IDisposable
{
    /// <summary>How many rows pass between looks at the token.</summary>
    private const int CancellationStride = 1024;

    private readonly Database _database;
    private readonly NodeNumbers _numbers;
    private readonly NodeWriters _nodes;
    private readonly RelationshipWriters _relationships;

    public Importer(Database database, StoreLayout layout)
    {
        _database = database;
        _numbers = new NodeNumbers(database);
        _nodes = new NodeWriters(database, layout, _numbers);
        _relationships = new RelationshipWriters(database, layout);
    }

    public ImportResult Import(GraphBatch batch, CancellationToken cancellation)
    {
        _database.Execute($"BEGIN IMMEDIATE");
        try
        {
            Write(batch, cancellation);
            _database.Execute($"COMMIT");
        }
        catch
        {
            _database.RollBack();
            throw;
        }

        return new ImportResult(batch.Nodes.Length, batch.Relationships.Length);
    }

    public void Dispose()
    {
        _nodes.Dispose();
        _relationships.Dispose();
        _numbers.Dispose();
    }

    private void Write(GraphBatch batch, CancellationToken cancellation)
    {
        _numbers.Load();
        for (var i = 0; i < batch.Nodes.Length; i++)
        {
            Look(i, cancellation);
            _nodes.Of(batch.Nodes[i].Type).Write(batch.Nodes[i]);
        }

        _numbers.Save();
        for (var i = 0; i < batch.Relationships.Length; i++)
        {
            Look(i, cancellation);
            _relationships.Of(batch.Relationships[i].Type).Write(batch.Relationships[i]);
        }
    }

    private static void Look(int row, CancellationToken cancellation)
    {
        if (row % CancellationStride == 0)
            cancellation.ThrowIfCancellationRequested();
    }
}
