using System.CommandLine;
using GraphApi.Benchmarks.Commands;

var root = new RootCommand("Measurements of GraphApi, a command each; docs/performance.md has their results.")
{
    GenerateCommand.Create(),
    HostileCommand.Create(),
    ImportCommand.Create(),
    NaiveCommand.Create(),
    OrdersCommand.Create(),
    PagesCommand.Create(),
    ReadCommand.Create(),
    ServerCommand.Create(),
    TransportCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
