using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>What a rule looks at, and where it tells what it finds.</summary>
internal sealed record RuleContext(DeclaredSchema Schema, DiagnosticList Diagnostics)
{
    public void Error(string code, int position, string message) => Diagnostics.Error(code, position, message);

    public void Warning(string code, int position, string message) => Diagnostics.Warning(code, position, message);
}
