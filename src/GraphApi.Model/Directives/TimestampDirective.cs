using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary>
/// <c>@timestamp(operations: [CREATE, UPDATE])</c>: a DateTime that the API sets when it writes the node. An import sets none, so
/// that importing a file twice changes nothing.
/// </summary>
internal static class TimestampDirective
{
    public static DirectiveDefinition Definition { get; } =
        new("timestamp", DirectivePlaces.Field, [new("operations", ArgumentKind.Operations)]);

    public static DeclaredDirective? In(IEnumerable<DeclaredDirective> directives) => Definition.In(directives);
}
