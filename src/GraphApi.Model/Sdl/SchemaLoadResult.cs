using System.Collections.Immutable;

namespace GraphApi.Model.Sdl;

/// <summary>What came of an SDL file: its model, unless there are errors, and all findings in file order.</summary>
public sealed record SchemaLoadResult(GraphModel? Model, ImmutableArray<SchemaDiagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
