using System.Collections.Immutable;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite;

/// <summary>A plan as SQL, and what its parameters stand for. Connections keep what they prepare of it by its identity.</summary>
internal sealed class SqliteStatement(SqlText sql) : IStoreStatement
{
    public string Text => sql.Text;

    public ImmutableArray<Parameter> Parameters => sql.Parameters;
}
