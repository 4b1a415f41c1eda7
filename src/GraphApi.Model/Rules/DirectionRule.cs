using GraphApi.Model.Sdl;
using GraphQLParser.AST;

namespace GraphApi.Model.Rules;

/// <summary>A direction is IN or OUT.</summary>
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
        GraphQLEnumValue name when name.Name.StringValue == "UNDIRECTED" => "direction: UNDIRECTED is not supported yet: write IN or OUT.",
        GraphQLStringValue => "A direction has no quotes: write `direction: IN` or `direction: OUT`.",
        _ => "A direction is IN, towards the type that declares the field, or OUT, away from it: write one of them.",
    };
}
