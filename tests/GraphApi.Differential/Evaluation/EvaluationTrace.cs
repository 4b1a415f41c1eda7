using GraphQLParser.AST;

namespace GraphApi.Differential.Evaluation;

/// <summary>What an evaluation came by: what each field of the document was, and the most rows that it had.</summary>
public sealed class EvaluationTrace
{
    private readonly Dictionary<GraphQLField, (string Kind, int Rows)> _facts = [];

    /// <summary>The document whose fields this speaks of.</summary>
    public GraphQLDocument? Document { get; internal set; }

    /// <summary>True where some field found a node.</summary>
    public bool FoundAny => _facts.Values.Any(f => f.Rows > 0);

    /// <summary>Null where the evaluation never came to the field.</summary>
    public (string Kind, int Rows)? Of(GraphQLField field) => _facts.TryGetValue(field, out var fact) ? fact : null;

    /// <summary>Fields that stand merged in the response all had the rows.</summary>
    public void Add(IEnumerable<GraphQLField> fields, string kind, int rows)
    {
        foreach (var field in fields)
            _facts[field] = (kind, Math.Max(Of(field)?.Rows ?? 0, rows));
    }
}
