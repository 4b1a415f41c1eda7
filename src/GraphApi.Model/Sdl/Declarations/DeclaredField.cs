using System.Collections.Immutable;
using GraphApi.Model.Directives;

namespace GraphApi.Model.Sdl.Declarations;

/// <summary>A field as it is written.</summary>
internal sealed class DeclaredField(
    string name,
    int position,
    string? description,
    TypeReference type,
    ImmutableArray<DeclaredName> arguments,
    ImmutableArray<DeclaredDirective> directives)
{
    public string Name { get; } = name;

    public int Position { get; } = position;

    public string? Description { get; } = description;

    public TypeReference Type { get; } = type;

    public ImmutableArray<DeclaredName> Arguments { get; } = arguments;

    public ImmutableArray<DeclaredDirective> Directives { get; } = directives;

    public RelationshipDirective? Relationship { get; } = RelationshipDirective.In(directives);

    public PathDirective? Path { get; } = PathDirective.In(directives);

    public AliasDirective? Alias { get; } = AliasDirective.In(directives);

    public DefaultDirective? Default { get; } = DefaultDirective.In(directives);

    /// <summary>The name under which the stores keep the value.</summary>
    public string Property => Alias?.Property ?? Name;

    public bool IsId { get; } = IdDirective.IsIn(directives);

    public bool IsUnique { get; } = UniqueDirective.IsIn(directives);

    public bool HasIndex { get; } = IndexDirective.IsIn(directives);

    public bool IsFulltext { get; } = FulltextDirective.IsIn(directives);

    public bool DeclaresRelationship { get; } = DeclareRelationshipDirective.IsIn(directives);

    public string? DeprecationReason => DeprecatedDirective.ReasonIn(Directives);
}
