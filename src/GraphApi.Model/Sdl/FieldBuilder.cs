using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphApi.Model.Api;
using GraphApi.Model.Directives;
using GraphApi.Model.Fields;
using GraphApi.Model.Sdl.Declarations;
using GraphApi.Model.Types;

namespace GraphApi.Model.Sdl;

/// <summary>Makes the fields of node types and interfaces.</summary>
internal sealed class FieldBuilder(DeclaredSchema schema, TypeTable types, ImmutableArray<RelationshipType> relationships)
{
    private readonly FrozenDictionary<string, RelationshipType> _relationships = relationships.ToFrozenDictionary(r =>
        r.Name, StringComparer.Ordinal);

    public ImmutableArray<Field> BuildAll(DeclaredType owner)
    {
        var key = DeclaredSchema.KeyOf(schema.PossibleTypes(owner)[0])?.Name;
        return [.. owner.Fields.Select<DeclaredField, Field>(f => schema.IsTraversal(f) ? Traversal(owner, f) : Scalar(owner, f, f.Name == key))];
    }

    private ScalarField Scalar(DeclaredType owner, DeclaredField field, bool isKey) =>
        types.Scalars.Build(field, schema.PropertyOf(owner, field), isKey, schema.IsIndexed(owner, field));

    /// <summary>An interface's field is walked as its implementers walk it: the rules see to it that they agree.</summary>
    private TraversalField Traversal(DeclaredType owner, DeclaredField field)
    {
        var walked = owner.IsNode ? field : schema.PossibleTypes(owner)[0].FindField(field.Name)!;
        return walked.Relationship is { } relationship
            ? Relationship(owner, field, new RelationshipUse(owner, walked, relationship))
            : Path(owner, field, walked.Path!);
    }

    private RelationshipField Relationship(DeclaredType owner, DeclaredField field, RelationshipUse use) => new()
    {
        Name = field.Name,
        Description = field.Description,
        DeprecationReason = field.DeprecationReason,
        IsNonNull = field.Type.IsNonNull,
        Target = types.Composite(field.Type.Name),
        IsList = field.Type.IsList,
        ApiName = ApiName(owner, field),
        Relationship = _relationships[use.Directive.Type!],
        Direction = use.Directive.QueryDirection!.Value,
        StoredDirection = use.IsOut ? Direction.Out : Direction.In,
        Properties = types.FindProperties(use.Directive.Properties),
        Orders = [.. RelationshipBuilder.OrdersOf(schema, use)],
    };

    private PathField Path(DeclaredType owner, DeclaredField field, PathDirective directive) => new()
    {
        Name = field.Name,
        Description = field.Description,
        DeprecationReason = field.DeprecationReason,
        IsNonNull = field.Type.IsNonNull,
        Target = types.Composite(field.Type.Name),
        IsList = field.Type.IsList,
        ApiName = ApiName(owner, field),
        Steps = [.. directive.Steps.Select(s => new PathStep(_relationships[s.RelationshipName!], s.Direction, s.Repetition))],
    };

    private string ApiName(DeclaredType owner, DeclaredField field) =>
        ApiNames.Field(schema.Declarers(owner, field.Name)[0].Name, field.Name);
}
