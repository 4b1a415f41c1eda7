using System.CommandLine;
using GraphApi.Planning.Import;

namespace GraphApi.Server.Commands;

/// <summary><c>--array-delimiter CHAR</c>, neo4j-admin's option of that name.</summary>
internal static class ArrayDelimiterOption
{
    public static Option<char> Create() => new("--array-delimiter")
    {
        Description = "Of CSV: what stands between the elements of a list, a character or U+001F",
        HelpName = "CHAR",
        DefaultValueFactory = _ => CsvDelimiter.Usual,
        CustomParser = result =>
        {
            if (!CsvDelimiter.TryParse(result.Tokens[0].Value, out var delimiter))
                result.AddError("--array-delimiter is one character, or U+ and its number: not a comma, a colon, a quote or a line's end.");
            return delimiter;
        },
    };
}
