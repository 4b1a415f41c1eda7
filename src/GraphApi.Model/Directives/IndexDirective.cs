using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary><c>@index</c>: the nodes of the type, or of each type of the interface, are kept in the order of the value as well.</summary>
internal static class IndexDirective
{
    public static DirectiveDefinition Definition { get; } = new("index", DirectivePlaces.Field, []);

    public static bool IsIn(IEnumerable<DeclaredDirective> directives) => Definition.In(directives) is not null;
}
