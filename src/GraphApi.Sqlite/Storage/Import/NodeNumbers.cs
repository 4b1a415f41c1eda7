namespace GraphApi.Sqlite.Storage.Import;

/// <summary>Gives nodes their numbers, which are unique among all types. Kept in the file between imports.</summary>
internal sealed class NodeNumbers(Database database) : IDisposable
{
    public const int First = 1;

    private readonly Statement _load = database.Prepare($"SELECT value FROM {StoreFile.Meta} WHERE name = 'next_node'");
    private readonly Statement _save = database.Prepare($"UPDATE {StoreFile.Meta} SET value = ?1 WHERE name = 'next_node'");

    public long Next { get; private set; }

    /// <summary>True where there has never been a node.</summary>
    public bool IsFirst => Next == First;

    /// <summary>Read within the transaction: another process may have written.</summary>
    public void Load()
    {
        _load.Step();
        Next = _load.Integer(0);
        _load.Reset();
    }

    public void Take() => Next++;

    public void Save()
    {
        _save.Bind(1, Next);
        _save.Run();
    }

    public void Dispose()
    {
        _load.Dispose();
        _save.Dispose();
    }
}
