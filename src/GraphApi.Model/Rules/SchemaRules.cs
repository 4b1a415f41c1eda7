using System.Collections.Immutable;

namespace GraphApi.Model.Rules;

/// <summary>All rules. Their order does not matter: findings are told in file order.</summary>
internal static class SchemaRules
{
    private static readonly ImmutableArray<ISchemaRule> All =
    [
        new AliasRule(),
        new DefaultRule(),
        new DefinitionRule(),
        new DirectionRule(),
        new DirectiveArgumentRule(),
        new DirectiveNameRule(),
        new DirectivePlaceRule(),
        new DuplicateDirectiveRule(),
        new DuplicateEnumValueRule(),
        new DuplicateFieldRule(),
        new DuplicateInterfaceRule(),
        new DuplicateLabelRule(),
        new DuplicateMemberRule(),
        new DuplicateTypeRule(),
        new EmptySchemaRule(),
        new EmptyTypeRule(),
        new ExtensionRule(),
        new FieldArgumentRule(),
        new FulltextRule(),
        new GeneratedNameRule(),
        new IndexRule(),
        new InterfaceAliasRule(),
        new InterfaceCycleRule(),
        new InterfaceFieldMissingRule(),
        new InterfaceFieldTypeRule(),
        new InterfaceImplementerRule(),
        new InterfaceWalkRule(),
        new KeyMissingRule(),
        new KeySeveralRule(),
        new KeyTypeRule(),
        new ListRule(),
        new NameCaseRule(),
        new NameLengthRule(),
        new NodeDirectiveRule(),
        new OrderByRule(),
        new PathListRule(),
        new PathReachRule(),
        new PathRelationshipRule(),
        new PathStepRule(),
        new PluralRule(),
        new PropertiesTypeRule(),
        new PropertyFieldRule(),
        new PropertyIdentityRule(),
        new PropertyKeyNameRule(),
        new RelationshipDeclarationRule(),
        new RelationshipIdentityRule(),
        new RelationshipMissingRule(),
        new RelationshipOnScalarRule(),
        new RelationshipPropertyRule(),
        new ReservedNameRule(),
        new ReservedRootRule(),
        new ReservedTypeRule(),
        new RootClashRule(),
        new SharedKeyRule(),
        new StoredNameRule(),
        new TimestampRule(),
        new ToManyRule(),
        new UndirectedRule(),
        new UnionMemberNameRule(),
        new UnionMemberRule(),
        new UniqueRule(),
        new UnknownInterfaceRule(),
        new UnknownTypeRule(),
        new UnrelatedInterfacesRule(),
    ];

    public static void Check(RuleContext context)
    {
        foreach (var rule in All)
            rule.Check(context);
    }
}
