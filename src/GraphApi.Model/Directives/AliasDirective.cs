using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary><c>@alias(property:)</c>: the property that keeps the field's value, where it is not named like the field.</summary>
internal sealed record AliasDirective(DeclaredDirective Source, string? Property)
{
    public static DirectiveDefinition Definition { get; } =
        new("alias", DirectivePlaces.Field, [new("property", ArgumentKind.Text, IsRequired: true)]);

    /// <summary>Where the property's name stands.</summary>
    public int Position => Source.Argument("property")?.Value.Location.Start ?? Source.Position;

    public static AliasDirective? In(IEnumerable<DeclaredDirective> directives) =>
        Definition.In(directives) is { } directive ? new(directive, directive.Text("property")) : null;
}
