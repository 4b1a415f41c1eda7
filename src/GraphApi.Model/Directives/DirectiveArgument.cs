namespace GraphApi.Model.Directives;

/// <summary>An argument that a directive takes.</summary>
internal sealed record DirectiveArgument(string Name, ArgumentKind Kind, bool IsRequired = false);
