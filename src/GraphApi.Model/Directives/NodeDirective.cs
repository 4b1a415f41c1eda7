using System.Collections.Immutable;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary><c>@node(labels:)</c>: the type's values are nodes, under these labels or else its own name.</summary>
internal sealed record NodeDirective(DeclaredDirective Source, ImmutableArray<(string Text, int Position)> Labels)
{
    public static DirectiveDefinition Definition { get; } = new("node", DirectivePlaces.Object, [new("labels", ArgumentKind.Texts)]);

    public static NodeDirective? In(IEnumerable<DeclaredDirective> directives) =>
        Definition.In(directives) is { } directive ? new(directive, directive.Texts("labels")) : null;
}
