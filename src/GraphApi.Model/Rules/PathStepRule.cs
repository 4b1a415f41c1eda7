using GraphApi.Model.Directives;
using GraphApi.Model.Sdl;
using GraphQLParser.AST;

namespace GraphApi.Model.Rules;

/// <summary>A step has the form that the language gives it, and there is at least one.</summary>
internal sealed class PathStepRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Traversals.Where(f => f.Field.Path is not null))
        {
            if (field.Path!.Steps.IsEmpty && field.Path.Source.Argument("steps")?.Value is GraphQLListValue { Values: null or [] } empty)
                Report(
                    context,
                    empty.Location.Start,
                    $"{type.Name}.{field.Name} has a path without steps: write at least one, like \"ABOUT>\".");
            foreach (var step in field.Path.Steps.Where(s => s.RelationshipName is null))
                Report(context, step.Position, Message(step));
        }
    }

    private static string Message(PathStepText step) =>
        $"\"{step.Text}\" is no step: write TYPE>, <TYPE or -TYPE-, with * (one or more) or *0.. (none or more) behind it.";

    private static void Report(RuleContext context, int position, string message) =>
        context.Error(DiagnosticCodes.PathStepInvalid, position, message);
}
