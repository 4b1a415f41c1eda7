using System.Collections.Immutable;

namespace GraphApi.Sqlite.Printing;

/// <summary>Text of a statement and what <c>?1</c>, <c>?2</c> and so on stand for.</summary>
internal sealed record SqlText(string Text, ImmutableArray<Parameter> Parameters);
