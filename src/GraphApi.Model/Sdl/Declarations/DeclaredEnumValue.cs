using System.Collections.Immutable;

namespace GraphApi.Model.Sdl.Declarations;

/// <summary>A value of an enum as it is written.</summary>
internal sealed record DeclaredEnumValue(string Name, int Position, string? Description, ImmutableArray<DeclaredDirective> Directives);
