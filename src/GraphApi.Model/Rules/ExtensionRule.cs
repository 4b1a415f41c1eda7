using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;
using GraphQLParser.AST;

namespace GraphApi.Model.Rules;

/// <summary>An extension extends a type that is declared, of the same kind.</summary>
internal sealed class ExtensionRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (extension, keyword) in context.Schema.Document.Definitions.Select(d => (d, Keyword(d))))
        {
            if (keyword is not null && DeclarationReader.Extended(context.Schema.Declarations, extension) is null)
                Report(context, ((INamedNode)extension).Name, keyword);
        }
    }

    private static void Report(RuleContext context, GraphQLName name, string keyword) => context.Error(
        DiagnosticCodes.UnknownExtension,
        name.Location.Start,
        $"There is no `{keyword} {name.StringValue}` to extend: declare it, or drop `extend`.");

    private static string? Keyword(ASTNode definition) => definition switch
    {
        GraphQLObjectTypeExtension => "type",
        GraphQLInterfaceTypeExtension => "interface",
        GraphQLEnumTypeExtension => "enum",
        GraphQLUnionTypeExtension => "union",
        _ => null,
    };
}
