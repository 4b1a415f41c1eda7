using GraphApi.Model.Directives;
using GraphApi.Model.Fields;

namespace GraphApi.Model.Sdl.Declarations;

/// <summary>A field of a node type that walks a relationship.</summary>
internal sealed record RelationshipUse(DeclaredType Owner, DeclaredField Field, RelationshipDirective Directive)
{
    public bool IsOut => Directive.Direction == Direction.Out;

    public override string ToString() => $"{Owner.Name}.{Field.Name}";
}
