using System.Text;
using GraphApi.Differential.Evaluation;

namespace GraphApi.Differential.Comparison;

/// <summary>Counts what operations used and how often it came to something: what always finds nothing tests nothing.</summary>
public sealed class Coverage
{
    private readonly SortedDictionary<string, (int Used, int Found)> _features = new(StringComparer.Ordinal);

    public int Operations { get; private set; }

    public int Empty { get; private set; }

    public IEnumerable<string> NeverFound => _features.Where(f => f.Value.Found == 0).Select(f => f.Key);

    public (int Used, int Found) this[string feature] => _features.GetValueOrDefault(feature);

    public void Add(Operation operation, EvaluationTrace trace)
    {
        Operations++;
        Empty += trace.FoundAny ? 0 : 1;
        foreach (var feature in Features.Of(trace.Document!, operation, trace).GroupBy(f => f.Feature))
        {
            var (used, found) = _features.GetValueOrDefault(feature.Key);
            _features[feature.Key] = (used + 1, found + (feature.Any(f => f.Found) ? 1 : 0));
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder().AppendLine($"{Operations} operations, {Empty} of them found nothing");
        foreach (var (feature, (used, found)) in _features)
            text.AppendLine($"{feature,-40} {used,8} used {found,8} found something");
        return text.ToString();
    }
}
