using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary><c>@fulltext</c>: the field's words find the node, by the root <c>search</c> and by <c>search</c> in filters.</summary>
internal static class FulltextDirective
{
    public static DirectiveDefinition Definition { get; } = new("fulltext", DirectivePlaces.Field, [])
    {
        Cure = "write it, without arguments, on each field whose words are to be found",
    };

    public static bool IsIn(IEnumerable<DeclaredDirective> directives) => Definition.In(directives) is not null;
}
