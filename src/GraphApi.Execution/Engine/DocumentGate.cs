using System.Collections.Immutable;
using GraphApi.Execution.Caching;
using GraphApi.Execution.Engine.Validation;
using GraphApi.Model.Parsing;
using GraphApi.Planning.Caching;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQL.Validation.Rules.Custom;
using GraphQLParser.AST;

namespace GraphApi.Execution.Engine;

/// <summary>Parses and validates documents by GraphQL.NET, once each, and keeps those that pass.</summary>
internal sealed class DocumentGate(ISchema schema, ExecutionOptions options)
{
    private readonly GenerationCache<OperationKey, ValidOperation> _operations = new(
        new CacheLimits(options.CachedOperations, options.CachedBytes), new CacheCounters("documents"), (_, operation) => operation.Bytes);

    private readonly DocumentLimits _limits = new(options);
    private readonly DocumentValidator _validator = new();
    private readonly ImmutableArray<IValidationRule> _rules =
    [
        new ValidationGuard(),
        new InputVariablesRule(),
        .. DocumentValidator.CoreRules.Where(r => r is not OverlappingFieldsCanBeMerged and not VariablesAreInputTypes and not VariablesInAllowedPosition),
        new VariablePositionsRule(),
        new FieldMergingRule(options.MaxSelectedFields),
        .. options.AllowIntrospection ? [] : new[] { NoIntrospectionValidationRule.Instance },
    ];

    /// <summary>Whether the document was found valid before, and is kept.</summary>
    public bool Knows(GraphRequest request) => _operations.Contains(new OperationKey(request.Query, request.OperationName));

    /// <exception cref="RequestException">The request has no valid operation.</exception>
    public async ValueTask<ValidOperation> AdmitAsync(GraphRequest request, CancellationToken cancellation)
    {
        var key = new OperationKey(request.Query, request.OperationName);
        if (_operations.TryGet(key, out var known))
            return known;

        var document = Parse(request.Query);
        var operation = Select(document, request);
        await ValidateAsync(document, operation, cancellation);
        var admitted = new ValidOperation(document, operation);
        _operations.Add(key, admitted);
        return admitted;
    }

    private GraphQLDocument Parse(string query)
    {
        try
        {
            var lines = _limits.Check(query);
            var document = GraphText.Parse(query, lines);
            _limits.Check(document);
            return document;
        }
        catch (SyntaxException e)
        {
            throw new RequestException(EngineErrors.OfSyntax(e));
        }
    }

    private static GraphQLOperationDefinition Select(GraphQLDocument document, GraphRequest request)
    {
        var name = request.OperationName;
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        if (string.IsNullOrEmpty(name) && operations.Count > 1)
            throw new RequestException(ErrorCodes.OperationNotFound, "The document has several operations: say which by operationName.");
        var operation = string.IsNullOrEmpty(name) ? operations.FirstOrDefault() : operations.Find(o => o.Name?.StringValue == name);
        return operation switch
        {
            null when operations.Count == 0 => throw new RequestException(ErrorCodes.OperationNotFound, "The document has no operation."),
            null => throw new RequestException(ErrorCodes.OperationNotFound, $"The document has no operation named {name}."),
            { Operation: OperationType.Mutation } when request.QueriesOnly => throw new RequestException(
                ErrorCodes.OperationNotAllowed, "A mutation comes by POST: a GET changes nothing."),
            { Operation: not OperationType.Query } => throw new RequestException(
                ErrorCodes.OperationNotSupported, "This API answers queries; it has no mutations and no subscriptions yet."),
            _ => operation,
        };
    }

    private async Task ValidateAsync(GraphQLDocument document, GraphQLOperationDefinition operation, CancellationToken cancellation)
    {
        // Variables are judged at each run; here their absence must not matter, so the operation is validated without.
        var validation = new ValidationOptions
        {
            Schema = schema,
            Document = document,
            Operation = operation,
            Rules = _rules,
            Variables = Inputs.Empty,
            CancellationToken = cancellation,
        };
        try
        {
            Refuse((await _validator.ValidateAsync(validation)).Errors.Where(e => e is not InvalidVariableError));
        }
        catch (ValidationEndedException e)
        {
            Refuse(e.Errors);
        }
    }

    private void Refuse(IEnumerable<ExecutionError> errors)
    {
        ImmutableArray<GraphError> found = [.. errors.Select(e => EngineErrors.OfValidation(e, options.AllowIntrospection))];
        if (!found.IsEmpty)
            throw new RequestException(found);
    }
}
