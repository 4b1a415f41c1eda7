using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary><c>@declareRelationship</c>: on an interface's field, which its implementers say how to walk.</summary>
internal static class DeclareRelationshipDirective
{
    public static DirectiveDefinition Definition { get; } = new(
        "declareRelationship", DirectivePlaces.Field, [new("nestedOperations", ArgumentKind.Ignored), new("aggregate", ArgumentKind.Ignored)]);

    public static bool IsIn(IEnumerable<DeclaredDirective> directives) => Definition.In(directives) is not null;
}
