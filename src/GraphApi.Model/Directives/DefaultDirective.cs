using GraphApi.Model.Sdl.Declarations;
using GraphQLParser.AST;

namespace GraphApi.Model.Directives;

/// <summary><c>@default(value:)</c>: what the field is where nothing is given.</summary>
internal sealed record DefaultDirective(DeclaredDirective Source, GraphQLValue? Value)
{
    public static DirectiveDefinition Definition { get; } =
        new("default", DirectivePlaces.Field, [new("value", ArgumentKind.Value, IsRequired: true)]);

    public static DefaultDirective? In(IEnumerable<DeclaredDirective> directives) =>
        Definition.In(directives) is { } directive ? new(directive, directive.Argument("value")?.Value) : null;
}
