using GraphQLParser.AST;

namespace GraphApi.Differential.Evaluation;

/// <summary>What an evaluation came by: the most rows that each field of the document had.</summary>
public sealed class EvaluationTrace
{
    private readonly Dictionary<GraphQLField, int> _rows = [];

    public int RowsOf(GraphQLField field) => _rows.GetValueOrDefault(field);

    /// <summary>Fields that stand merged in the response all had the rows.</summary>
    public void Add(IEnumerable<GraphQLField> fields, int rows)
    {
        foreach (var field in fields)
            _rows[field] = Math.Max(RowsOf(field), rows);
    }
}
