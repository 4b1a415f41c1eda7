using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary><c>@relationship(type:, direction:, properties:, orderBy:)</c>. What is missing or wrong is null here and found by the rules.</summary>
internal sealed record RelationshipDirective(
    DeclaredDirective Source, string? Type, Direction? Direction, string? Properties, ImmutableArray<DeclaredName> OrderBy)
{
    public static DirectiveDefinition Definition { get; } = new("relationship", DirectivePlaces.Field,
    [
        new("type", ArgumentKind.Text, IsRequired: true),
        new("direction", ArgumentKind.Direction, IsRequired: true),
        new("properties", ArgumentKind.Text),
        new("queryDirection", ArgumentKind.NotYet),
        new("orderBy", ArgumentKind.Texts),
        new("nestedOperations", ArgumentKind.Ignored),
        new("aggregate", ArgumentKind.Ignored),
    ]);

    public static RelationshipDirective? In(IEnumerable<DeclaredDirective> directives) => Definition.In(directives) is { } directive
        ? new(directive, directive.Text("type"), ReadDirection(directive), directive.Text("properties"), ReadOrderBy(directive))
        : null;

    private static Direction? ReadDirection(DeclaredDirective directive) => directive.EnumName("direction") switch
    {
        "IN" => Fields.Direction.In,
        "OUT" => Fields.Direction.Out,
        _ => null,
    };

    private static ImmutableArray<DeclaredName> ReadOrderBy(DeclaredDirective directive) =>
        [.. directive.Texts("orderBy").Select(n => new DeclaredName(n.Text, n.Position))];
}
