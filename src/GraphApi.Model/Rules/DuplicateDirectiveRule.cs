using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A directive stands once at a place: none of the language repeats.</summary>
internal sealed class DuplicateDirectiveRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var applied in AppliedDirective.All(context.Schema))
        {
            if (applied.Siblings.TakeWhile(d => d != applied.Directive).Any(d => d.Name == applied.Directive.Name))
                context.Error(
                    DiagnosticCodes.DuplicateDirective,
                    applied.Directive.Position,
                    $"{applied.Owner} has @{applied.Directive.Name} twice: take one out.");
        }
    }
}
