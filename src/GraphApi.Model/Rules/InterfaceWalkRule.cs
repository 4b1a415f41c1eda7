using GraphApi.Model.Fields;
using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>The implementers of an interface walk its relationship alike, so that one statement walks it for all.</summary>
internal sealed class InterfaceWalkRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Traversals.Where(f => f.Type.IsInterface))
        {
            if (context.Schema.Declarers(type, field.Name).Contains(type))
                Check(context, type, field.Name);
        }
    }

    private static void Check(RuleContext context, DeclaredType type, string name)
    {
        var walks = context.Schema.PossibleTypes(type)
            .Select(t => (Type: t, Field: t.FindField(name)))
            .Where(w => w.Field is { Relationship: not null } or { Path: not null })
            .Select(w => (w.Type, w.Field!.Position, Text: Text(w.Field)))
            .ToList();
        foreach (var other in walks.Where(w => w.Text != walks[0].Text))
            context.Error(
                DiagnosticCodes.InterfaceRelationshipDiffers,
                other.Position,
                $"{type.Name}.{name} is {walks[0].Text} in {walks[0].Type.Name} and {other.Text} in {other.Type.Name}: write "
                + "the same in both.");
    }

    private static string Text(DeclaredField field)
    {
        if (field.Path is { } path)
            return $"@path(steps: [{string.Join(", ", path.Steps.Select(s => $"\"{s.Text}\""))}])";
        var relationship = field.Relationship!;
        var properties = relationship.Properties is { } type ? $", properties: \"{type}\"" : "";
        var orders = relationship.OrderBy.IsEmpty ? "" : $", orderBy: [{string.Join(", ", relationship.OrderBy.Select(o => $"\"{o.Name}\""))}]";
        var read = relationship.QueryDirection == relationship.Direction ? "" : ", queryDirection: UNDIRECTED";
        return $"@relationship(type: \"{relationship.Type}\", direction: {Name(relationship.Direction)}{read}{properties}{orders})";
    }

    private static string Name(Direction? direction) => direction switch
    {
        Direction.Out => "OUT",
        Direction.In => "IN",
        _ => "UNDIRECTED",
    };
}
