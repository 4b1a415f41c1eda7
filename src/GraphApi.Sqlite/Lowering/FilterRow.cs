using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Lowering;

/// <summary>What a filter's operands speak of.</summary>
internal sealed record FilterRow(NodeScope Node, EdgeScope? Edge, Sql? Element);
