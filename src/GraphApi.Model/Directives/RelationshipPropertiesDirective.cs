using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary><c>@relationshipProperties</c>: the type's fields are stored on relationships.</summary>
internal static class RelationshipPropertiesDirective
{
    public static DirectiveDefinition Definition { get; } = new("relationshipProperties", DirectivePlaces.Object, []);

    public static bool IsIn(IEnumerable<DeclaredDirective> directives) => Definition.In(directives) is not null;
}
