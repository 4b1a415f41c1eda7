using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace GraphApi.AspNetCore.Pages;

/// <summary>The variables of an operation with their defaults, so that the page can offer them to be changed.</summary>
internal sealed record OperationVariables(IReadOnlyList<GraphQLVariableDefinition> Definitions)
{
    // The page sets it as text, so there is nothing to escape but what JSON itself asks for.
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>True where a variable can't be null and has no default.</summary>
    public bool AreNeeded => Definitions.Any(IsNeeded);

    /// <summary>None where the text is no operation: the page shows it all the same, and the API says what is wrong.</summary>
    public static OperationVariables Of(string text)
    {
        try
        {
            var operation = Parser.Parse(text).Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault();
            return new OperationVariables(operation?.Variables?.Items ?? []);
        }
        catch (GraphQLParserException)
        {
            return new OperationVariables([]);
        }
    }

    public string ToJson()
    {
        if (Definitions.Count == 0)
            return "";
        var values = new JsonObject();
        foreach (var definition in Definitions)
            values[definition.Variable.Name.StringValue] = IsNeeded(definition) ? "" : ToJson(definition.DefaultValue);
        return values.ToJsonString(Readable);
    }

    private static bool IsNeeded(GraphQLVariableDefinition definition) =>
        definition is { Type: GraphQLNonNullType, DefaultValue: null };

    private static JsonNode? ToJson(GraphQLValue? value) => value switch
    {
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLIntValue or GraphQLFloatValue => JsonNode.Parse(((IHasValueNode)value).Value.ToString()),
        GraphQLTrueBooleanValue => true,
        GraphQLFalseBooleanValue => false,
        GraphQLListValue list => new JsonArray([.. (list.Values ?? []).Select(ToJson)]),
        GraphQLObjectValue fields => new JsonObject((fields.Fields ?? []).Select(f => KeyValuePair.Create(f.Name.StringValue, ToJson(f.Value)))),
        _ => null,
    };
}
