using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary><c>@unique</c>: no two nodes of the type share the value; an argument of the single look-up.</summary>
internal static class UniqueDirective
{
    public static DirectiveDefinition Definition { get; } = new("unique", DirectivePlaces.Field, [new("constraintName", ArgumentKind.Ignored)]);

    public static bool IsIn(IEnumerable<DeclaredDirective> directives) => Definition.In(directives) is not null;
}
