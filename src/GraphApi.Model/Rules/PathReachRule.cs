using System.Collections.Immutable;
using GraphApi.Model.Directives;
using GraphApi.Model.Fields;
using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>Each step of a path starts where the one before ended, and the last reaches the field's type.</summary>
internal sealed class PathReachRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Traversals.Where(f => f.Type.IsNode && f.Field.Path is { Steps.IsEmpty: false }))
        {
            if (field.Path!.Steps.All(s => s.RelationshipName is { } name && context.Schema.FindRelationship(name) is not null))
                Walk(context, type, field);
        }
    }

    private static void Walk(RuleContext context, DeclaredType type, DeclaredField field)
    {
        ImmutableHashSet<DeclaredType> reached = [type];
        foreach (var step in field.Path!.Steps)
        {
            var relationship = context.Schema.FindRelationship(step.RelationshipName!)!;
            if (!reached.Overlaps(relationship.Left(step.Direction)))
            {
                context.Error(DiagnosticCodes.PathBroken, step.Position, Broken(step, reached, relationship));
                return;
            }

            reached = Next(reached, step, relationship);
        }

        if (!reached.Overlaps(context.Schema.PossibleTypes(context.Schema.FindComposite(field.Type.Name)!)))
            context.Error(
                DiagnosticCodes.PathMissesTarget,
                field.Path.Source.Position,
                $"The path of {type.Name}.{field.Name} leads to {Names(reached)}, never to {field.Type.Name}: mend its steps, "
                + "or the field's type.");
    }

    /// <summary>
    /// A relationship leads to the same types from wherever it is walked, so one walk is the fixed point of a repeated step.
    /// </summary>
    private static ImmutableHashSet<DeclaredType> Next(ImmutableHashSet<DeclaredType> from, PathStepText step, DeclaredRelationship relationship)
    {
        var reached = relationship.Reached(step.Direction).ToImmutableHashSet();
        return step.Repetition == Repetition.ZeroOrMore ? reached.Union(from) : reached;
    }

    private static string Broken(PathStepText step, ImmutableHashSet<DeclaredType> from, DeclaredRelationship relationship) =>
        $"The step \"{step.Text}\" can't start from {Names(from)}: {relationship.Name} leads from {Names(relationship.Sources)} "
        + $"to {Names(relationship.Targets)}. Turn it round, or put a step before it.";

    private static string Names(IEnumerable<DeclaredType> types) =>
        string.Join(", ", types.Select(t => t.Name).Order(StringComparer.Ordinal));
}
