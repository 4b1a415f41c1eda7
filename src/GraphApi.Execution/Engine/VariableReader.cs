using GraphApi.Execution.Caching;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;

namespace GraphApi.Execution.Engine;

/// <summary>Coerces a request's variables by GraphQL.NET.</summary>
internal sealed class VariableReader(ISchema schema)
{
    private static readonly Dictionary<string, object?> None = [];

    /// <summary>The variables that have a value or a default, in the order of their declaration.</summary>
    /// <exception cref="RequestException">A value is not of its variable's type.</exception>
    public async ValueTask<IReadOnlyDictionary<string, object?>> ReadAsync(
        ValidOperation operation, IReadOnlyDictionary<string, object?>? given, CancellationToken cancellation)
    {
        if (operation.Operation.Variables is not { Count: > 0 })
            return None;
        if (operation.PlainVariables?.Read(given) is { } plain)
            return plain;

        var context = new ValidationContext
        {
            Schema = schema,
            Document = operation.Document,
            Operation = operation.Operation,
            Variables = given is null ? Inputs.Empty : new Inputs(new Dictionary<string, object?>(given)),
            CancellationToken = cancellation,
        };
        var (variables, errors) = await context.GetVariablesValuesAsync(null);
        if (errors is { Count: > 0 })
            throw new RequestException([.. errors.Select(EngineErrors.OfVariable)]);
        return variables?.Where(v => v.ValueSpecified).ToDictionary(v => v.Name, v => v.Value) ?? None;
    }
}
