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

    /// <summary>In steps of SQLite's virtual machine, of which it takes ten million and more a second.</summary>
    private const int HeavySteps = 50_000;

    /// <summary>What runs took lately; nobody knows of one that did not run yet, or was stopped.</summary>
    private int _steps = int.MaxValue;

    /// <summary>Whether it takes a processor for long, or may, since it did not run yet and has to be prepared.</summary>
    public bool IsHeavy => Volatile.Read(ref _steps) > HeavySteps;

    public string Text => sql.Text;

    public ImmutableArray<Parameter> Parameters => sql.Parameters;

    /// <summary>A run came to its end. The heaviest is forgotten little by little: other values may make it as heavy again.</summary>
    public void Took(int steps)
    {
        var before = Volatile.Read(ref _steps);
        Volatile.Write(ref _steps, before == int.MaxValue ? steps : Math.Max(steps, before - (before / 8)));
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other) || (other is SqliteStatement statement && statement.Text == Text);

    public override int GetHashCode() => _hash;
}
