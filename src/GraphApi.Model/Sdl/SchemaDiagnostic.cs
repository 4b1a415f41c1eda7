namespace GraphApi.Model.Sdl;

/// <summary>A finding about an SDL file: <c>schema/x.graphql:12:3: error UNKNOWN_TYPE: ...</c>. Lines and columns count from 1.</summary>
public sealed record SchemaDiagnostic(DiagnosticSeverity Severity, string Code, string Message, string FileName, int Line, int Column)
{
    public override string ToString() =>
        $"{FileName}:{Line}:{Column}: {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Code}: {Message}";
}
