using System.Collections.Immutable;
using GraphQLParser.AST;

namespace GraphApi.Model.Sdl.Declarations;

/// <summary>A directive as it is written. The types of <c>Directives/</c> read it.</summary>
internal sealed record DeclaredDirective(string Name, int Position, ImmutableArray<DeclaredArgument> Arguments)
{
    public DeclaredArgument? Argument(string name) => Arguments.FirstOrDefault(a => a.Name == name);

    /// <summary>The argument's text, or null where it is missing or no string.</summary>
    public string? Text(string argument) => (Argument(argument)?.Value as GraphQLStringValue)?.Value.ToString();

    /// <summary>The name given, for an argument of an enum type.</summary>
    public string? EnumName(string argument) => (Argument(argument)?.Value as GraphQLEnumValue)?.Name.StringValue;

    /// <summary>The texts of a list, of one text without brackets too, as input coercion of GraphQL has it.</summary>
    public ImmutableArray<(string Text, int Position)> Texts(string argument) => Argument(argument)?.Value switch
    {
        GraphQLStringValue one => [(one.Value.ToString(), one.Location.Start)],
        GraphQLListValue { Values: { } values } => [.. values.OfType<GraphQLStringValue>().Select(v => (v.Value.ToString(), v.Location.Start))],
        _ => [],
    };
}
