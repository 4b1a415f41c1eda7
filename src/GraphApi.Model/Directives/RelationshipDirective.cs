using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary>
/// <c>@relationship(type:, direction:, queryDirection:, properties:, orderBy:)</c>. What is missing or wrong is null here and found by the rules.
/// </summary>
/// <param name="Direction">As it is declared, and stored.</param>
internal sealed record RelationshipDirective(
    DeclaredDirective Source, string? Type, Direction? Direction, string? Properties, ImmutableArray<DeclaredName> OrderBy)
{
    public static DirectiveDefinition Definition { get; } = new("relationship", DirectivePlaces.Field,
    [
        new("type", ArgumentKind.Text, IsRequired: true),
        new("direction", ArgumentKind.Direction, IsRequired: true),
        new("properties", ArgumentKind.Text),
        new("queryDirection", ArgumentKind.QueryDirection),
        new("orderBy", ArgumentKind.Texts),
        new("nestedOperations", ArgumentKind.Ignored),
        new("aggregate", ArgumentKind.Ignored),
    ]);

    /// <summary>The way that is read.</summary>
    public Direction? QueryDirection => Source.EnumName("queryDirection") == "UNDIRECTED" ? Fields.Direction.Both : Direction;

    public static RelationshipDirective? In(IEnumerable<DeclaredDirective> directives) => Definition.In(directives) is { } directive
        ? new(directive, directive.Text("type"), ReadDirection(directive), directive.Text("properties"), ReadOrderBy(directive))
        : null;

    private static Direction? ReadDirection(DeclaredDirective directive) => directive.EnumName("direction") switch
    {
        "IN" => Fields.Direction.In,
        "OUT" => Fields.Direction.Out,
        "UNDIRECTED" => Fields.Direction.Both,
        _ => null,
    };

    private static ImmutableArray<DeclaredName> ReadOrderBy(DeclaredDirective directive) =>
        [.. directive.Texts("orderBy").Select(n => new DeclaredName(n.Text, n.Position))];
}
