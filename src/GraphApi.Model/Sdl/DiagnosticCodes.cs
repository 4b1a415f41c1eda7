namespace GraphApi.Model.Sdl;

/// <summary>The codes of findings. Stable: tools and documents name them.</summary>
public static class DiagnosticCodes
{
    public const string SyntaxError = "SYNTAX_ERROR";
    public const string TextTooLong = "TEXT_TOO_LONG";
    public const string EmptySchema = "EMPTY_SCHEMA";
    public const string EmptyType = "EMPTY_TYPE";
    public const string UnsupportedDefinition = "UNSUPPORTED_DEFINITION";
    public const string UnknownExtension = "UNKNOWN_EXTENSION";

    public const string DuplicateType = "DUPLICATE_TYPE";
    public const string DuplicateField = "DUPLICATE_FIELD";
    public const string DuplicateEnumValue = "DUPLICATE_ENUM_VALUE";
    public const string DuplicateDirective = "DUPLICATE_DIRECTIVE";
    public const string DuplicateInterface = "DUPLICATE_INTERFACE";
    public const string DuplicateLabel = "DUPLICATE_LABEL";
    public const string DuplicateMember = "DUPLICATE_MEMBER";
    public const string DuplicateProperty = "DUPLICATE_PROPERTY";

    public const string NamesDifferInCase = "NAMES_DIFFER_IN_CASE";
    public const string NameTooLong = "NAME_TOO_LONG";
    public const string NameReserved = "NAME_RESERVED";
    public const string NameClash = "NAME_CLASH";
    public const string StoredNameInvalid = "STORED_NAME_INVALID";

    public const string UnknownDirective = "UNKNOWN_DIRECTIVE";
    public const string DirectiveNotSupported = "DIRECTIVE_NOT_SUPPORTED";
    public const string DirectiveIgnored = "DIRECTIVE_IGNORED";
    public const string DirectiveMisplaced = "DIRECTIVE_MISPLACED";
    public const string DirectiveConflict = "DIRECTIVE_CONFLICT";
    public const string NodeDirectiveMissing = "NODE_DIRECTIVE_MISSING";

    public const string UnknownArgument = "UNKNOWN_ARGUMENT";
    public const string ArgumentMissing = "ARGUMENT_MISSING";
    public const string ArgumentDuplicate = "ARGUMENT_DUPLICATE";
    public const string ArgumentMistyped = "ARGUMENT_MISTYPED";
    public const string ArgumentNotSupported = "ARGUMENT_NOT_SUPPORTED";
    public const string ArgumentIgnored = "ARGUMENT_IGNORED";
    public const string DirectionInvalid = "DIRECTION_INVALID";
    public const string UndirectedEndsDiffer = "UNDIRECTED_ENDS_DIFFER";

    public const string UnknownType = "UNKNOWN_TYPE";
    public const string TypeNotSupported = "TYPE_NOT_SUPPORTED";
    public const string ListNotSupported = "LIST_NOT_SUPPORTED";
    public const string FieldArguments = "FIELD_ARGUMENTS";
    public const string ToManyType = "TO_MANY_TYPE";

    public const string KeyMissing = "KEY_MISSING";
    public const string KeyNullable = "KEY_NULLABLE";
    public const string KeyMistyped = "KEY_MISTYPED";
    public const string KeySeveral = "KEY_SEVERAL";
    public const string UniqueMistyped = "UNIQUE_MISTYPED";
    public const string FulltextMistyped = "FULLTEXT_MISTYPED";
    public const string IndexMistyped = "INDEX_MISTYPED";
    public const string AliasMistyped = "ALIAS_MISTYPED";
    public const string DefaultMistyped = "DEFAULT_MISTYPED";
    public const string TimestampMistyped = "TIMESTAMP_MISTYPED";
    public const string PluralInvalid = "PLURAL_INVALID";
    public const string PluralLikeSingular = "PLURAL_LIKE_SINGULAR";

    public const string RelationshipMissing = "RELATIONSHIP_MISSING";
    public const string RelationshipOnScalar = "RELATIONSHIP_ON_SCALAR";
    public const string RelationshipUndeclared = "RELATIONSHIP_UNDECLARED";
    public const string RelationshipPropertiesDiffer = "RELATIONSHIP_PROPERTIES_DIFFER";
    public const string RelationshipIdentityDiffers = "RELATIONSHIP_IDENTITY_DIFFERS";
    public const string OrderUnknown = "ORDER_UNKNOWN";
    public const string OrderAmbiguous = "ORDER_AMBIGUOUS";
    public const string OrderMistyped = "ORDER_MISTYPED";
    public const string OrderDuplicate = "ORDER_DUPLICATE";
    public const string UnknownPropertiesType = "UNKNOWN_PROPERTIES_TYPE";
    public const string PropertyMistyped = "PROPERTY_MISTYPED";

    public const string UnknownInterface = "UNKNOWN_INTERFACE";
    public const string InterfaceCycle = "INTERFACE_CYCLE";
    public const string InterfaceWithoutImplementer = "INTERFACE_WITHOUT_IMPLEMENTER";
    public const string InterfaceKeysDiffer = "INTERFACE_KEYS_DIFFER";
    public const string InterfaceAliasesDiffer = "INTERFACE_ALIASES_DIFFER";
    public const string InterfaceFieldMissing = "INTERFACE_FIELD_MISSING";
    public const string InterfaceFieldDiffers = "INTERFACE_FIELD_DIFFERS";
    public const string InterfaceRelationshipDiffers = "INTERFACE_RELATIONSHIP_DIFFERS";
    public const string InterfacesUnrelated = "INTERFACES_UNRELATED";

    public const string UnionMemberInvalid = "UNION_MEMBER_INVALID";
    public const string UnionKeysDiffer = "UNION_KEYS_DIFFER";

    public const string PathNotToMany = "PATH_NOT_TO_MANY";
    public const string PathStepInvalid = "PATH_STEP_INVALID";
    public const string PathRelationshipUnknown = "PATH_RELATIONSHIP_UNKNOWN";
    public const string PathBroken = "PATH_BROKEN";
    public const string PathMissesTarget = "PATH_MISSES_TARGET";
}
