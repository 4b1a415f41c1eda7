using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Lowering.Scopes;

/// <summary>A node of the row at hand, and how to get at what it holds.</summary>
/// <param name="Id">Its number in the file.</param>
internal abstract record NodeScope(Sql Id)
{
    /// <summary>The number of its type in the file.</summary>
    public abstract Sql TypeNumber { get; }

    /// <summary>The types that it can have.</summary>
    public abstract ImmutableArray<NodeType> Types { get; }

    public abstract Sql Value(ScalarField field);

    public Sql Key => Value(Types[0].Key);
}
