using System.CommandLine;
using GraphApi.Benchmarks.Commands;

var root = new RootCommand("Measurements of GraphApi, a command each; docs/performance.md has their results.")
{
    HostileCommand.Create(),
    OrdersCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
