using GraphApi.Model.Sdl;
using GraphQLParser.AST;

namespace GraphApi.Model.Rules;

/// <summary>A direction is IN, OUT or UNDIRECTED.</summary>
internal sealed class DirectionRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (_, field) in context.Schema.Fields.Where(f => f.Field.Relationship is { Direction: null }))
        {
            if (field.Relationship!.Source.Argument("direction") is { } given)
                context.Error(DiagnosticCodes.DirectionInvalid, given.Position, Message(given.Value));
        }
    }

    private static string Message(GraphQLValue value) => value switch
    {
        GraphQLStringValue => "A direction has no quotes: write `direction: IN`, `direction: OUT` or `direction: UNDIRECTED`.",
        _ => "A direction is IN, towards the type that declares the field, OUT, away from it, or UNDIRECTED, either way: write one of them.",
    };
}
