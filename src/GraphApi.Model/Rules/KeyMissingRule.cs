using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>Every node type has a key.</summary>
internal sealed class KeyMissingRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.NodeTypes.Where(t => !t.Fields.IsEmpty && DeclaredSchema.KeyOf(t) is null))
            context.Error(
                DiagnosticCodes.KeyMissing,
                type.Position,
                $"{type.Name} has no key: add `key: ID!`, or @id to a field of type ID! or String!. Types without a key are not "
                + "supported yet.");
    }
}
