using System.Collections.Immutable;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite;

/// <summary>
/// A plan as SQL, and what its parameters stand for. Plans with the same text, such as those of a literal and of a variable in its place,
/// share what connections prepare of it.
/// </summary>
internal sealed class SqliteStatement(SqlText sql) : IStoreStatement
{
    /// <summary>The text's, computed once: it is looked up at each run.</summary>
    private readonly int _hash = string.GetHashCode(sql.Text, StringComparison.Ordinal);

    public string Text => sql.Text;

    public ImmutableArray<Parameter> Parameters => sql.Parameters;

    public override bool Equals(object? other) => ReferenceEquals(this, other) || (other is SqliteStatement statement && statement.Text == Text);

    public override int GetHashCode() => _hash;
}
