using GraphApi.Model.Directives;
using GraphApi.Model.Fields;

namespace GraphApi.Model.Sdl.Declarations;

/// <summary>A field of a node type that walks a relationship.</summary>
internal sealed record RelationshipUse(DeclaredType Owner, DeclaredField Field, RelationshipDirective Directive)
{
    /// <summary>True where what the field lists is stored as leading away from its owner.</summary>
    public bool IsOut => Directive.Direction != Direction.In;

    public override string ToString() => $"{Owner.Name}.{Field.Name}";
}
