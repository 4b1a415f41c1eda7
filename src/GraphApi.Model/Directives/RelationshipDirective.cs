using GraphApi.Model.Fields;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary><c>@relationship(type:, direction:, properties:)</c>. What is missing or wrong is null here and found by the rules.</summary>
internal sealed record RelationshipDirective(DeclaredDirective Source, string? Type, Direction? Direction, string? Properties)
{
    public static DirectiveDefinition Definition { get; } = new("relationship", DirectivePlaces.Field,
    [
        new("type", ArgumentKind.Text, IsRequired: true),
        new("direction", ArgumentKind.Direction, IsRequired: true),
        new("properties", ArgumentKind.Text),
        new("queryDirection", ArgumentKind.NotYet),
        new("orderBy", ArgumentKind.NotYet),
        new("nestedOperations", ArgumentKind.Ignored),
        new("aggregate", ArgumentKind.Ignored),
    ]);

    public static RelationshipDirective? In(IEnumerable<DeclaredDirective> directives) => Definition.In(directives) is { } directive
        ? new(directive, directive.Text("type"), ReadDirection(directive), directive.Text("properties"))
        : null;

    private static Direction? ReadDirection(DeclaredDirective directive) => directive.EnumName("direction") switch
    {
        "IN" => Fields.Direction.In,
        "OUT" => Fields.Direction.Out,
        _ => null,
    };
}
