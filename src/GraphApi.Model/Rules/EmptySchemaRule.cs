using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A schema without node types gives no API.</summary>
internal sealed class EmptySchemaRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        if (!context.Schema.NodeTypes.Any())
            context.Error(
                DiagnosticCodes.EmptySchema,
                0,
                "The schema has no node type: declare one, like `type Place @node { key: ID! name: String! }`.");
    }
}
