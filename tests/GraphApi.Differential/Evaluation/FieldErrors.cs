using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Differential.Evaluation;

/// <summary>Where in the response the evaluation stands, and what could not be told there.</summary>
internal sealed class FieldErrors(GraphQLDocument document)
{
    private const int Most = 100;
    private readonly List<string> _path = [];
    private readonly List<string> _errors = [];

    public IReadOnlyList<string> Errors => _errors;

    public string Within(string responseKey, Func<string> write) => Step(Json.Text(responseKey), write);

    public string Within(int index, Func<string> write) => Step($"{index}", write);

    /// <summary>A sum that its type cannot hold: the field is null.</summary>
    public string SumOutOfRange(SelectedField field, string type)
    {
        var at = Location.FromLinearPosition(document.Source, field.Fields[0].Location.Start);
        if (_errors.Count < Most)
            _errors.Add(Json.Object(
            [
                ("message", Json.Text($"The sum does not fit a {type}: ask for avg, or for the sum of fewer.")),
                ("locations", Json.List([Json.Object([("line", $"{at.Line}"), ("column", $"{at.Column}")])])),
                ("path", Json.List(_path)),
                ("extensions", Json.Object([("code", Json.Text("SUM_OUT_OF_RANGE"))])),
            ]));
        return "null";
    }

    private string Step(string segment, Func<string> write)
    {
        _path.Add(segment);
        var value = write();
        _path.RemoveAt(_path.Count - 1);
        return value;
    }
}
