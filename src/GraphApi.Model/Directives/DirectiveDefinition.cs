using System.Collections.Immutable;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Directives;

/// <summary>A directive of the schema language: its name, its places and its arguments.</summary>
internal sealed record DirectiveDefinition(string Name, DirectivePlaces Places, ImmutableArray<DirectiveArgument> Arguments)
{
    /// <summary>What to write instead where it stands elsewhere, if that is not plain.</summary>
    public string? Cure { get; init; }

    public DirectiveArgument? Argument(string name) => Arguments.FirstOrDefault(a => a.Name == name);

    public DeclaredDirective? In(IEnumerable<DeclaredDirective> directives) => directives.FirstOrDefault(d => d.Name == Name);
}
