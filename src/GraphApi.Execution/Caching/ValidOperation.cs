using GraphApi.Planning.Binding;
using GraphApi.Planning.Stores;
using GraphQLParser.AST;

namespace GraphApi.Execution.Caching;

/// <summary>A document that passed validation, one of its operations, and the plans made of it so far, by variable shape.</summary>
internal sealed class ValidOperation(GraphQLDocument document, GraphQLOperationDefinition operation)
{
    /// <summary>Few shapes are in use of one operation; those that a client makes up push out only their own kind.</summary>
    private const int CachedShapes = 64;

    private readonly GenerationCache<string, CompiledOperation> _plans = new(CachedShapes);

    public GraphQLDocument Document { get; } = document;

    public GraphQLOperationDefinition Operation { get; } = operation;

    public CompiledOperation GetOrCompile(string shape, Func<CompiledOperation> compile)
    {
        if (!_plans.TryGet(shape, out var compiled))
            _plans.Add(shape, compiled = compile());
        return compiled;
    }
}

/// <summary>A bound operation and its statement; no statement where the store is not asked.</summary>
internal sealed record CompiledOperation(BoundOperation Bound, IStoreStatement? Statement);
