using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GraphApi.Model.Parsing;
using GraphApi.Planning.Binding;
using GraphApi.Planning.Plans;
using GraphQL;
using GraphQL.Validation.Errors.Custom;

namespace GraphApi.Execution.Engine;

/// <summary>Gives the errors of GraphQL.NET and of binding their codes.</summary>
internal static partial class EngineErrors
{
    public static GraphError OfSyntax(SyntaxException e) =>
        new(e.IsTooDeep ? ErrorCodes.DocumentTooDeep : ErrorCodes.Syntax, $"Syntax error: {e.Message}")
        {
            Locations = [new SourceLocation(e.Location.Line, e.Location.Column)],
        };

    public static GraphError OfBinding(OperationException e) =>
        new(e.Code, e.Message) { Locations = e.Location == default ? [] : [e.Location] };

    /// <summary>Where introspection is off the message must not name what the schema has.</summary>
    public static GraphError OfValidation(ExecutionError e, bool namesSchema) =>
        new(e is NoIntrospectionError ? ErrorCodes.IntrospectionDisabled : ErrorCodes.Validation, namesSchema ? e.Message : WithoutHints(e.Message))
        {
            Locations = LocationsOf(e),
        };

    public static GraphError OfVariable(ExecutionError e) => new(ErrorCodes.Variable, e.Message) { Locations = LocationsOf(e) };

    private static ImmutableArray<SourceLocation> LocationsOf(ExecutionError e) =>
        [.. (e.Locations ?? []).Select(l => new SourceLocation(l.Line, l.Column))];

    private static string WithoutHints(string message) => DidYouMean().Replace(message, "");

    [GeneratedRegex(@"\s*Did you mean.*$", RegexOptions.Singleline)]
    private static partial Regex DidYouMean();
}
