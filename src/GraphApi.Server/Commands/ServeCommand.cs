using System.CommandLine;
using GraphApi.Server.Hosting;
using GraphApi.Server.Settings;

namespace GraphApi.Server.Commands;

/// <summary><c>graphapi [serve]</c>: serves the API until it is stopped.</summary>
internal sealed class ServeCommand
{
    private readonly CommonOptions _common;
    private readonly Option<string> _urls = new("--urls")
    {
        HelpName = "URL[;URL]",
        Description = "Where to listen [default: http://127.0.0.1:5000]",
    };

    private readonly Option<string[]> _seed = new("--seed")
    {
        HelpName = "PATH",
        Description = "A JSON file, or a folder of them, to load when the store is empty; repeatable [default: seeds, if there is such a folder]",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _noSeed = new("--no-seed") { Description = "Load nothing into an empty store" };

    private ServeCommand(CommonOptions common) => _common = common;

    public static Command Create(CommonOptions common)
    {
        var command = new Command("serve", "Serve the API (the default)");
        AddTo(command, common);
        return command;
    }

    public static void AddTo(Command command, CommonOptions common)
    {
        var serve = new ServeCommand(common);
        command.Add(serve._urls);
        command.Add(serve._seed);
        command.Add(serve._noSeed);
        command.Validators.Add(result =>
        {
            if (result.GetValue(serve._noSeed) && result.GetValue(serve._seed) is { Length: > 0 })
                result.AddError("Options '--seed' and '--no-seed' exclude each other.");
        });
        command.SetAction(serve.RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var configuration = _common.Configure(parsed, [new(SettingKeys.Urls, parsed.GetValue(_urls))]);
        await using var app = GraphApiHost.Build(configuration, settings => settings with
        {
            Seeds = parsed.GetValue(_seed) is { Length: > 0 } given ? [.. given] : settings.Seeds,
            LoadSeeds = settings.LoadSeeds && !parsed.GetValue(_noSeed),
        }, new Terminal(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        await HostStart.StartAsync(app, cancellation);
        await app.WaitForShutdownAsync(cancellation);
        return ExitCodes.Done;
    }
}
