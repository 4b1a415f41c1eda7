using System.Collections.Immutable;
using GraphApi.Model.Sdl;

namespace GraphApi.AspNetCore.Hosting;

/// <summary>A schema that can't be used. The message has a line a finding: <c>schema/x.graphql:12:3: error UNKNOWN_TYPE: ...</c>.</summary>
public sealed class SchemaException : Exception
{
    public SchemaException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public SchemaException(ImmutableArray<SchemaDiagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = diagnostics;

    public ImmutableArray<SchemaDiagnostic> Diagnostics { get; } = [];
}
