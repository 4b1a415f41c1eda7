namespace GraphApi.Model.Sdl;

/// <summary>The codes of findings. Stable: tools and documents name them.</summary>
public static class DiagnosticCodes
{
    public const string SyntaxError = "SYNTAX_ERROR";
}
