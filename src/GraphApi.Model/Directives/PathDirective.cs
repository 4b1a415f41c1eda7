using System.Collections.Immutable;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary><c>@path(steps: ["&lt;PART_OF*0..", "&lt;ABOUT"])</c>: a derived relationship.</summary>
internal sealed record PathDirective(DeclaredDirective Source, ImmutableArray<PathStepText> Steps)
{
    public static DirectiveDefinition Definition { get; } =
        new("path", DirectivePlaces.Field, [new("steps", ArgumentKind.Texts, IsRequired: true)]);

    public static PathDirective? In(IEnumerable<DeclaredDirective> directives) => Definition.In(directives) is { } directive
        ? new(directive, [.. directive.Texts("steps").Select(s => PathStepText.Read(s.Text, s.Position))])
        : null;
}
