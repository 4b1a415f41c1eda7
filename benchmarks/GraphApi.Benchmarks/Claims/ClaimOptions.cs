using System.CommandLine;

namespace GraphApi.Benchmarks.Claims;

/// <summary>What the commands over the claims graph take: its size, its seed, and where it may be kept.</summary>
internal sealed class ClaimOptions
{
    private readonly Option<int> _claims = new("--claims") { Description = "How many claims there are; one in ten is about Kyiv", DefaultValueFactory = _ => 20_000 };
    private readonly Option<int> _seed = new("--seed") { Description = "The same seed and size make the same graph", DefaultValueFactory = _ => 2022 };
    private readonly Option<string?> _keep = new("--keep")
    {
        HelpName = "FOLDER",
        Description = "Keep the graph there, and in Neo4j, for the next run; without it all is gone afterwards",
    };

    public void AddTo(Command command)
    {
        AddSizeTo(command);
        command.Add(_keep);
    }

    public void AddSizeTo(Command command)
    {
        command.Add(_claims);
        command.Add(_seed);
    }

    public ClaimGraph Graph(ParseResult parsed) => new(parsed.GetValue(_claims), parsed.GetValue(_seed));

    public ClaimStores Stores(ParseResult parsed) => new(Graph(parsed), parsed.GetValue(_keep), parsed.InvocationConfiguration.Output);
}
