using GraphApi.Execution.Engine;
using GraphQLParser.AST;

namespace GraphApi.Execution.Caching;

/// <summary>A document that passed validation, and one of its operations.</summary>
internal sealed class ValidOperation(GraphQLDocument document, GraphQLOperationDefinition operation)
{
    /// <summary>Measured: a tree takes 9 bytes a character of the ready operations; one without white space takes more.</summary>
    private const int BytesPerCharacter = 40;

    private static long _last;

    /// <summary>Of no other one in this process.</summary>
    public long Id { get; } = Interlocked.Increment(ref _last);

    public GraphQLDocument Document { get; } = document;

    public GraphQLOperationDefinition Operation { get; } = operation;

    /// <summary>Null where a variable has a type that must be coerced.</summary>
    public PlainVariables? PlainVariables { get; } = PlainVariables.Of(operation);

    /// <summary>About how much memory it takes.</summary>
    public long Bytes => (long)Document.Source.Length * BytesPerCharacter;
}
