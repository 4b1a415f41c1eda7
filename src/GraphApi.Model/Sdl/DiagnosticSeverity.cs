namespace GraphApi.Model.Sdl;

/// <summary>Whether a finding keeps the schema from being used.</summary>
public enum DiagnosticSeverity
{
    Error,
    Warning,
}
