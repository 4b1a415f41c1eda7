using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary><c>@id</c>: a node type's key, or a property that tells parallel relationships apart.</summary>
internal static class IdDirective
{
    public static DirectiveDefinition Definition { get; } = new(
        "id", DirectivePlaces.Field, [new("autogenerate", ArgumentKind.Ignored), new("unique", ArgumentKind.Ignored)]);

    public static bool IsIn(IEnumerable<DeclaredDirective> directives) => Definition.In(directives) is not null;
}
