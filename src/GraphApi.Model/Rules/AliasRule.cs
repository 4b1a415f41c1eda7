using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>An alias names the property of a value, and no two fields of a type share a property.</summary>
internal sealed class AliasRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Traversals.Where(f => f.Field.Alias is not null))
            context.Error(
                DiagnosticCodes.AliasMistyped,
                field.Alias!.Source.Position,
                $"@alias names the property of a value, and {type.Name}.{field.Name} leads to nodes: take it out.");
        foreach (var type in context.Schema.Types.Where(t => t.IsNode || t.IsProperties))
        {
            var values = type.Fields.Where(f => !context.Schema.IsTraversal(f)).DistinctBy(f => f.Name, StringComparer.Ordinal);
            foreach (var alike in values.GroupBy(f => f.Property, StringComparer.Ordinal))
            {
                foreach (var second in alike.Skip(1))
                    context.Error(
                        DiagnosticCodes.DuplicateProperty,
                        second.Position,
                        $"{type.Name}.{alike.First().Name} and {type.Name}.{second.Name} are both kept as {alike.Key}: give one of them "
                        + "another property with @alias(property: \"...\").");
            }
        }
    }
}
