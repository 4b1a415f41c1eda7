using System.Collections.Immutable;
using GraphApi.Model.Directives;
using GraphApi.Model.Sdl.Declarations;
using GraphQLParser.AST;

namespace GraphApi.Model.Rules;

/// <summary>A directive with the place that it stands at.</summary>
internal sealed record AppliedDirective(
    DeclaredDirective Directive,
    DirectivePlaces Place,
    string Owner,
    ImmutableArray<DeclaredDirective> Siblings)
{
    public static IEnumerable<AppliedDirective> All(DeclaredSchema schema) => schema.Declarations.SelectMany(Of).Concat(OfSchema(schema));

    /// <summary><c>extend schema @query(aggregate: true)</c>.</summary>
    private static IEnumerable<AppliedDirective> OfSchema(DeclaredSchema schema) => schema.Document.Definitions
        .Where(d => d is GraphQLSchemaDefinition or GraphQLSchemaExtension)
        .SelectMany(d => At(MemberReader.Directives((IHasDirectivesNode)d), DirectivePlaces.Schema, "The schema"));

    private static IEnumerable<AppliedDirective> Of(DeclaredType type) =>
    [
        .. At(type.Directives, PlaceOf(type), type.Name),
        .. type.Fields.SelectMany(f => At(f.Directives, DirectivePlaces.Field, $"{type.Name}.{f.Name}")),
        .. type.Values.SelectMany(v => At(v.Directives, DirectivePlaces.EnumValue, $"{type.Name}.{v.Name}")),
    ];

    private static IEnumerable<AppliedDirective> At(ImmutableArray<DeclaredDirective> directives, DirectivePlaces place, string owner) =>
        directives.Select(d => new AppliedDirective(d, place, owner, directives));

    private static DirectivePlaces PlaceOf(DeclaredType type) => type.Kind switch
    {
        DeclaredKind.Object => DirectivePlaces.Object,
        DeclaredKind.Interface => DirectivePlaces.Interface,
        DeclaredKind.Union => DirectivePlaces.Union,
        _ => DirectivePlaces.Enum,
    };
}
