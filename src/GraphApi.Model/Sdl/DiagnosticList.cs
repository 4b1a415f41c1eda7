using System.Collections.Immutable;
using GraphQLParser;

namespace GraphApi.Model.Sdl;

/// <summary>Gathers findings by position in the source, so that all can be told at once and in file order.</summary>
internal sealed class DiagnosticList(string source, string fileName)
{
    private readonly List<(int Position, DiagnosticSeverity Severity, string Code, string Message)> _found = [];

    public bool HasErrors => _found.Any(f => f.Severity == DiagnosticSeverity.Error);

    public void Error(string code, int position, string message) => _found.Add((position, DiagnosticSeverity.Error, code, message));

    public void Warning(string code, int position, string message) => _found.Add((position, DiagnosticSeverity.Warning, code, message));

    public ImmutableArray<SchemaDiagnostic> ToImmutable() => [.. _found.OrderBy(f => f.Position).Distinct().Select(Locate)];

    private SchemaDiagnostic Locate((int Position, DiagnosticSeverity Severity, string Code, string Message) found)
    {
        var location = Location.FromLinearPosition(source, found.Position);
        return new(found.Severity, found.Code, found.Message, fileName, location.Line, location.Column);
    }
}
