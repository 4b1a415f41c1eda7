using System.CommandLine;

namespace GraphApi.Benchmarks.Load;

/// <summary>How often contenders take turns, and for how long each.</summary>
internal sealed class LoadOptions
{
    private readonly Option<int> _rounds = new("--rounds") { Description = "How often each has its turn", DefaultValueFactory = _ => 9 };
    private readonly Option<double> _seconds = new("--seconds") { Description = "How long a turn is", DefaultValueFactory = _ => 2 };

    public void AddTo(Command command)
    {
        command.Add(_rounds);
        command.Add(_seconds);
    }

    public Rounds Rounds(ParseResult parsed) => new(parsed.GetValue(_rounds), TimeSpan.FromSeconds(parsed.GetValue(_seconds)));
}
