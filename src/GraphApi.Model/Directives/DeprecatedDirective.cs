using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary><c>@deprecated(reason:)</c>: GraphQL's own, kept in the generated API.</summary>
internal static class DeprecatedDirective
{
    private const string DefaultReason = "No longer supported";

    public static DirectiveDefinition Definition { get; } =
        new("deprecated", DirectivePlaces.Field | DirectivePlaces.EnumValue, [new("reason", ArgumentKind.Text)]);

    public static string? ReasonIn(IEnumerable<DeclaredDirective> directives) =>
        Definition.In(directives) is { } directive ? directive.Text("reason") ?? DefaultReason : null;
}
