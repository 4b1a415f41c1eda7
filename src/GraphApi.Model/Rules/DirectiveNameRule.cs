using GraphApi.Model.Directives;
using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>A directive is one of the language; others are refused by name, since ignoring one could show what it was to hide.</summary>
internal sealed class DirectiveNameRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var applied in AppliedDirective.All(context.Schema).Where(a => DirectiveCatalog.Find(a.Directive.Name) is null))
            Check(context, applied.Directive);
    }

    private static void Check(RuleContext context, DeclaredDirective directive)
    {
        var (name, position) = (directive.Name, directive.Position);
        if (ForeignDirectives.CanBeIgnored(directive))
            context.Warning(
                DiagnosticCodes.DirectiveIgnored,
                position,
                $"@{name} shapes what this API does not have, and is ignored: it can be taken out.");
        else if (ForeignDirectives.Refused.TryGetValue(name, out var cure))
            context.Error(DiagnosticCodes.DirectiveNotSupported, position, $"@{name} is not supported: {cure}.");
        else
            context.Error(DiagnosticCodes.UnknownDirective, position, $"There is no directive @{name}{Cure(name)}");
    }

    private static string Cure(string name) =>
        Nearest.Of(name, DirectiveCatalog.Names) is { } near ? $": did you mean @{near}?" : ": take it out.";
}
