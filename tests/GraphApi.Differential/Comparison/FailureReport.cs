using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphApi.Differential.Shrinking;

namespace GraphApi.Differential.Comparison;

/// <summary>A difference, told so that it can be repeated and looked into.</summary>
public sealed record FailureReport(ModelSchema Schema, int Seed, ShrunkCase Case)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string ToString()
    {
        var text = new StringBuilder()
            .AppendLine($"{Case.Difference.Store} differs ({Case.Difference.Kind}). Repeat with GRAPHAPI_SEED={Seed}; schema {Schema.Name}.")
            .AppendLine(GraphJson.Write(Schema.Model, Case.Graph));
        if (Case.Batches.Length > 1)
            text.AppendLine($"This graph came of {Case.Batches.Length} imports, one over the other, and in one it does not fail.");
        text.AppendLine(Case.Operation.Text).AppendLine(JsonSerializer.Serialize(Case.Operation.Variables, Plain));
        foreach (var (name, answer) in Case.Difference.Answers)
            text.AppendLine($"{name}: {answer.Text}{(answer.Failure is null ? "" : "\n" + answer.Failure)}");
        return text.ToString();
    }
}
