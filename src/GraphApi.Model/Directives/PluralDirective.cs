using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary><c>@plural(value:)</c>: what many of the type are called, where English rules would give another word.</summary>
internal sealed record PluralDirective(DeclaredDirective Source, string? Value)
{
    public static DirectiveDefinition Definition { get; } = new(
        "plural", DirectivePlaces.Object | DirectivePlaces.Interface | DirectivePlaces.Union, [new("value", ArgumentKind.Text, IsRequired: true)]);

    /// <summary>Where the word stands.</summary>
    public int Position => Source.Argument("value")?.Value.Location.Start ?? Source.Position;

    public static PluralDirective? In(IEnumerable<DeclaredDirective> directives) =>
        Definition.In(directives) is { } directive ? new(directive, directive.Text("value")) : null;
}
