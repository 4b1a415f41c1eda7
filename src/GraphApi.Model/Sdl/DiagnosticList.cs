using System.Collections.Immutable;

namespace GraphApi.Model.Sdl;

/// <summary>Gathers findings by position in the source, so that all can be told at once and in file order.</summary>
internal sealed class DiagnosticList(string source, string fileName)
{
    /// <summary>Where each line starts, so that a place is found without reading the file once for each finding.</summary>
    private readonly List<int> _lines = [0, .. Starts(source)];

    private readonly List<(int Position, DiagnosticSeverity Severity, string Code, string Message)> _found = [];

    public bool HasErrors => _found.Any(f => f.Severity == DiagnosticSeverity.Error);

    public void Error(string code, int position, string message) => _found.Add((position, DiagnosticSeverity.Error, code, message));

    public void Warning(string code, int position, string message) => _found.Add((position, DiagnosticSeverity.Warning, code, message));

    public ImmutableArray<SchemaDiagnostic> ToImmutable() => [.. _found.OrderBy(f => f.Position).Distinct().Select(Locate)];

    private SchemaDiagnostic Locate((int Position, DiagnosticSeverity Severity, string Code, string Message) found)
    {
        var at = _lines.BinarySearch(found.Position);
        var line = at >= 0 ? at : ~at - 1;
        return new(found.Severity, found.Code, found.Message, fileName, line + 1, found.Position - _lines[line] + 1);
    }

    private static IEnumerable<int> Starts(string source)
    {
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '\n' || (source[i] == '\r' && (i + 1 == source.Length || source[i + 1] != '\n')))
                yield return i + 1;
        }
    }
}
