using System.Text.RegularExpressions;
using GraphApi.Model.Api;
using GraphApi.Model.Sdl;
using GraphApi.Model.Tests.Api;

namespace GraphApi.Model.Tests.Sdl;

/// <summary>Schemas with mistakes that nobody thought of: they give findings or a sound API, never an exception.</summary>
public sealed partial class MutatedSchemaTests
{
    [Theory]
    [InlineData("claims.graphql", 3_000)]
    [InlineData("unions.graphql", 1_000)]
    public void A_mutated_schema_has_errors_or_a_valid_api(string file, int rounds)
    {
        var words = Words().Split(Files.Read("Api", file));
        var random = new Random(1);
        var (sound, refused) = (0, 0);
        for (var i = 0; i < rounds; i++)
        {
            var sdl = Mutate(words, random);
            var result = Load(sdl);

            Assert.NotEqual(result.HasErrors, result.Model is not null);
            if (result.Model is { } model)
                SchemaValidity.Assert(ApiSchemaPrinter.Print(model));
            _ = result.HasErrors ? refused++ : sound++;
        }

        Assert.True(sound > rounds / 20 && refused > rounds / 2, $"{sound} sound, {refused} refused");
    }

    private static SchemaLoadResult Load(string sdl)
    {
        try
        {
            return SchemaLoader.Load(sdl, "schema.graphql");
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(sdl, exception);
        }
    }

    /// <summary>Puts a word of the file in another one's place, up to three times, and now and then drops a line.</summary>
    private static string Mutate(string[] pieces, Random random)
    {
        var mutated = pieces.ToArray();
        var words = Enumerable.Range(0, pieces.Length).Where(i => char.IsLetter(pieces[i].Length > 0 ? pieces[i][0] : ' ')).ToArray();
        for (var i = random.Next(3); i >= 0; i--)
            mutated[words[random.Next(words.Length)]] = pieces[words[random.Next(words.Length)]];
        var lines = string.Concat(mutated).Split('\n').ToList();
        if (random.Next(3) == 0)
            lines.RemoveAt(random.Next(lines.Count));
        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"(?<=\w)(?=\W)|(?<=\W)(?=\w)")]
    private static partial Regex Words();
}
