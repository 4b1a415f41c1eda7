using GraphApi.Execution.Caching;
using GraphApi.Execution.Engine;
using GraphApi.Execution.Response;
using GraphApi.Execution.Telemetry;
using GraphApi.Model;
using GraphApi.Model.Values;
using GraphApi.Planning.Binding;
using GraphApi.Planning.Caching;
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
    private readonly Task<ApiEngine> _engine;
    private readonly NewcomerGate _newcomers;
    private readonly BindingLimits _limits;
    private readonly GenerationCache<PlanKey, CompiledOperation> _plans;

    public GraphExecutor(GraphModel model, IGraphStore store, ExecutionOptions options)
    {
        (_model, _store, _options) = (model, store, options);
        _engine = ApiEngine.StartAsync(model, options);
        _newcomers = new NewcomerGate(options.MaxConcurrentNewDocuments);
        _plans = new(new CacheLimits(options.CachedPlans, options.CachedBytes), new CacheCounters("plans"), (_, plan) => plan.Bytes);
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

    /// <summary>Ends when the API's schema is built. A request that comes before waits for it.</summary>
    public Task PrepareAsync() => _engine;

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

    private async ValueTask<GraphResponse> AnswerAsync(GraphRequest request, OperationSpan? span, CancellationToken cancellation)
    {
        var engine = await _engine;
        return NewcomerGate.Concerns(request.Query) && !engine.Documents.Knows(request)
            ? await AnswerNewcomerAsync(engine, request, span, cancellation)
            : await AnswerInTurnAsync(engine, request, span, cancellation);
    }

    private async ValueTask<GraphResponse> AnswerNewcomerAsync(
        ApiEngine engine, GraphRequest request, OperationSpan? span, CancellationToken cancellation)
    {
        await _newcomers.EnterAsync(cancellation);
        try
        {
            return await AnswerInTurnAsync(engine, request, span, cancellation);
        }
        finally
        {
            _newcomers.Leave();
        }
    }

    private async ValueTask<GraphResponse> AnswerInTurnAsync(
        ApiEngine engine, GraphRequest request, OperationSpan? span, CancellationToken cancellation)
    {
        var operation = await engine.Documents.AdmitAsync(request, cancellation);
        span?.Admit(operation, _options.TraceDocuments ? request.Query : null);
        var variables = await engine.Variables.ReadAsync(operation, request.Variables, cancellation);
        var compiled = FindPlan(operation, variables);
        var values = compiled.Bound.ReadValues(variables);
        var cost = OperationCost.Of(compiled.Bound.Plan, values);
        if (request.Cost == CostReport.Validate)
            return GraphResponse.ForCost(cost);
        RefuseTooManyRows(cost.Rows);
        var introspection = compiled.Bound.Plan.AsksSchema
            ? await engine.Introspection.AnswerAsync(operation, request.Variables, cancellation)
            : NoIntrospection;
        var response = await RunAsync(compiled, values, introspection, cancellation);
        return request.Cost == CostReport.Report ? response with { Body = ResponseComposer.WithCost(response.Body.Span, cost) } : response;
    }

    private CompiledOperation FindPlan(ValidOperation operation, IReadOnlyDictionary<string, object?> variables)
    {
        var key = new PlanKey(operation.Id, VariableShape.Of(variables, _model));
        if (!_plans.TryGet(key, out var plan))
            _plans.Add(key, plan = Compile(operation, variables));
        return plan;
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

    private async ValueTask<GraphResponse> RunAsync(
        CompiledOperation compiled, GraphValue[] values, IReadOnlyDictionary<string, byte[]> introspection, CancellationToken cancellation)
    {
        var writer = new ResponseWriter(compiled.Bound.Plan, values, introspection, _options.MaxResponseBytes);
        try
        {
            if (compiled.Statement is null)
                writer.WriteWithoutStore();
            else
                await StoreSpan.ExecuteAsync(_store, compiled.Statement, values, writer, _options.TraceDocuments, cancellation);
            return writer.ToResponse();
        }
        catch
        {
            writer.Buffer.Dispose();
            throw;
        }
    }
}
