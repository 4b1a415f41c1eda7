using System.CommandLine;
using GraphApi.Server.Settings;

namespace GraphApi.Server.Commands;

/// <summary>The options that each command has. They have no defaults here: what isn't given comes from the environment or a file.</summary>
internal sealed class CommonOptions
{
    private readonly Option<string> _schema = Make("--schema", "FILE", "The schema [default: schema/knowledge-graph.graphql]");
    private readonly Option<string> _store = Make("--store", "sqlite|neo4j", "Where the graph is kept [default: sqlite]");
    private readonly Option<string> _data = Make("--data", "FILE", "The file of the SQLite store [default: data/graph.db]");
    private readonly Option<string> _config = Make("--config", "FILE", "A JSON file of settings, read after appsettings.json");

    public CommonOptions() => _store.AcceptOnlyFromAmong("sqlite", "neo4j");

    public void AddTo(RootCommand root)
    {
        root.Add(_schema);
        root.Add(_store);
        root.Add(_data);
        root.Add(_config);
    }

    /// <summary>The settings with what the command line gives above all else, and above that what the command needs.</summary>
    public ServerConfiguration Configure(ParseResult parsed, IEnumerable<KeyValuePair<string, string?>>? more = null)
    {
        KeyValuePair<string, string?>[] given =
        [
            new(SettingKeys.Schema, parsed.GetValue(_schema)),
            new(SettingKeys.Store, parsed.GetValue(_store)),
            new(SettingKeys.Data, parsed.GetValue(_data)),
            .. more ?? [],
        ];
        return new ServerConfiguration(parsed.GetValue(_config), [.. given.Where(g => g.Value is not null).Reverse().DistinctBy(g => g.Key, StringComparer.OrdinalIgnoreCase)]);
    }

    private static Option<string> Make(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description, Recursive = true };
}
