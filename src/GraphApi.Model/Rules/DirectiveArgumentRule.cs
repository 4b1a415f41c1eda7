using GraphApi.Model.Directives;
using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>A directive has the arguments that it takes, each once and of its type.</summary>
internal sealed class DirectiveArgumentRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var applied in AppliedDirective.All(context.Schema))
        {
            if (DirectiveCatalog.Find(applied.Directive.Name) is { } definition && definition.Places.HasFlag(applied.Place))
                Check(context, applied.Directive, definition);
        }
    }

    private static void Check(RuleContext context, DeclaredDirective directive, DirectiveDefinition definition)
    {
        foreach (var wanted in definition.Arguments.Where(a => a.IsRequired && directive.Argument(a.Name) is null))
            context.Error(
                DiagnosticCodes.ArgumentMissing,
                directive.Position,
                $"@{directive.Name} needs the argument {wanted.Name}: add `{wanted.Name}: {ArgumentText.Example(wanted.Kind)}`.");
        foreach (var given in directive.Arguments)
            Check(context, directive, definition, given);
        foreach (var given in directive.Arguments.Except(directive.Arguments.DistinctBy(a => a.Name, StringComparer.Ordinal)))
            context.Error(DiagnosticCodes.ArgumentDuplicate, given.Position, $"@{directive.Name} has {given.Name} twice: take one out.");
    }

    private static void Check(RuleContext context, DeclaredDirective directive, DirectiveDefinition definition, DeclaredArgument given)
    {
        var name = $"@{directive.Name}({given.Name}:)";
        var wanted = definition.Argument(given.Name);
        if (wanted is null)
            context.Error(
                DiagnosticCodes.UnknownArgument,
                given.Position,
                $"@{directive.Name} has no argument {given.Name}{Cure(definition, given.Name)}");
        else if (wanted.Kind == ArgumentKind.Ignored)
            context.Warning(
                DiagnosticCodes.ArgumentIgnored,
                given.Position,
                $"{name} shapes what this API does not have, and is ignored: it can be taken out.");
        else if (!ArgumentText.Fits(wanted, given.Value))
            context.Error(
                DiagnosticCodes.ArgumentMistyped,
                given.Position,
                $"{name} takes {ArgumentText.Wanted(wanted.Kind)}: write `{given.Name}: {ArgumentText.Example(wanted.Kind)}`.");
    }

    private static string Cure(DirectiveDefinition definition, string name) =>
        Nearest.Of(name, definition.Arguments.Select(a => a.Name)) is { } near ? $": did you mean {near}?" : ": take it out.";
}
