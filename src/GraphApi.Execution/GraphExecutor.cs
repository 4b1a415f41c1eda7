using GraphApi.Execution.Caching;
using GraphApi.Execution.Engine;
using GraphApi.Execution.Response;
using GraphApi.Execution.Telemetry;
using GraphApi.Model;
using GraphApi.Model.Values;
using GraphApi.Planning.Binding;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution;

/// <summary>Answers GraphQL requests from a store: document, plan, statement, response. One instance serves all requests.</summary>
public sealed class GraphExecutor
{
    private static readonly Dictionary<string, byte[]> NoIntrospection = [];
    private readonly GraphModel _model;
    private readonly IGraphStore _store;
    private readonly ExecutionOptions _options;
    private readonly DocumentGate _documents;
    private readonly NewcomerGate _newcomers;
    private readonly VariableReader _variables;
    private readonly Introspection _introspection;
    private readonly BindingLimits _limits;

    public GraphExecutor(GraphModel model, IGraphStore store, ExecutionOptions options)
    {
        (_model, _store, _options) = (model, store, options);
        var schema = ApiSchema.Build(model);
        _documents = new DocumentGate(schema, options);
        _newcomers = new NewcomerGate(options.MaxConcurrentNewDocuments);
        _variables = new VariableReader(schema);
        _introspection = new Introspection(schema);
        _limits = new BindingLimits
        {
            DefaultPageSize = options.DefaultPageSize,
            MaxPageSize = options.MaxPageSize,
            MaxDepth = options.MaxDepth,
            MaxFields = options.MaxSelectedFields,
            MaxConditions = options.MaxConditions,
            MaxListValues = options.MaxListValues,
            MaxConnections = store.MaxConnections,
        };
    }

    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<GraphResponse> ExecuteAsync(GraphRequest request, CancellationToken cancellation = default)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(_options.Timeout);
        var span = OperationSpan.StartIfHeard();
        GraphResponse? response = null;
        try
        {
            return response = await AnswerAsync(request, span, timeout.Token);
        }
        catch (RequestException e)
        {
            return response = GraphResponse.ForRequestErrors(e.Errors);
        }
        catch (OperationException e)
        {
            return response = GraphResponse.ForRequestErrors([EngineErrors.OfBinding(e)]);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            return response = Failures.Answer(new StoreException(StoreErrorKind.Timeout, "The operation took too long.", e), request.CorrelationId);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return response = Failures.Answer(e, request.CorrelationId);
        }
        finally
        {
            span?.End(response);
        }
    }

    private ValueTask<GraphResponse> AnswerAsync(GraphRequest request, OperationSpan? span, CancellationToken cancellation) =>
        NewcomerGate.Concerns(request.Query) && !_documents.Knows(request)
            ? AnswerNewcomerAsync(request, span, cancellation)
            : AnswerInTurnAsync(request, span, cancellation);

    private async ValueTask<GraphResponse> AnswerNewcomerAsync(GraphRequest request, OperationSpan? span, CancellationToken cancellation)
    {
        await _newcomers.EnterAsync(cancellation);
        try
        {
            return await AnswerInTurnAsync(request, span, cancellation);
        }
        finally
        {
            _newcomers.Leave();
        }
    }

    private async ValueTask<GraphResponse> AnswerInTurnAsync(GraphRequest request, OperationSpan? span, CancellationToken cancellation)
    {
        var operation = await _documents.AdmitAsync(request, cancellation);
        span?.Admit(operation, _options.TraceDocuments ? request.Query : null);
        var variables = await _variables.ReadAsync(operation, request.Variables, cancellation);
        var compiled = operation.GetOrCompile(VariableShape.Of(variables, _model), () => Compile(operation, variables));
        var values = compiled.Bound.ReadValues(variables);
        var cost = OperationCost.Of(compiled.Bound.Plan, values);
        if (request.Cost == CostReport.Validate)
            return GraphResponse.ForCost(cost);
        RefuseTooManyRows(cost.Rows);
        var introspection = compiled.Bound.Plan.Roots.Any(r => r is IntrospectionStep)
            ? await _introspection.AnswerAsync(operation, request.Variables, cancellation)
            : NoIntrospection;
        var response = await RunAsync(compiled, values, introspection, cancellation);
        return request.Cost == CostReport.Report ? response with { Body = ResponseComposer.WithCost(response.Body.Span, cost) } : response;
    }

    private CompiledOperation Compile(ValidOperation operation, IReadOnlyDictionary<string, object?> variables)
    {
        var bound = OperationBinder.Bind(new BindingContext(_model, operation.Document, operation.Operation, variables, _limits with { OrdersByValues = _store.OrdersByValues }));
        var statement = bound.Plan.AsksStore ? _store.Compile(bound.Plan) : null;
        if (statement?.Text.Length > _options.MaxStatementLength)
            throw new RequestException(
                ErrorCodes.StatementTooLarge,
                $"The operation makes a statement of more than {_options.MaxStatementLength} characters; ask for less at once.");
        return new CompiledOperation(bound, statement);
    }

    private void RefuseTooManyRows(long rows)
    {
        if (rows > _options.MaxRows)
            throw new RequestException(
                ErrorCodes.TooManyRows,
                $"The operation asks for up to {rows} rows, and may ask for {_options.MaxRows}: its page sizes multiply; make some smaller.");
    }

    private async Task<GraphResponse> RunAsync(
        CompiledOperation compiled, GraphValue[] values, IReadOnlyDictionary<string, byte[]> introspection, CancellationToken cancellation)
    {
        var writer = new ResponseWriter(compiled.Bound.Plan, values, introspection, _options.MaxResponseBytes);
        if (compiled.Statement is null)
            writer.WriteWithoutStore();
        else
            await StoreSpan.ExecuteAsync(_store, compiled.Statement, values, writer, _options.TraceDocuments, cancellation);
        var body = writer.Buffer.Written;
        return new GraphResponse
        {
            Body = writer.Errors.IsEmpty ? body : ResponseComposer.WithErrors(writer.Errors, body.Span),
            Errors = writer.Errors,
        };
    }
}
