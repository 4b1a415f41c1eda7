using System.Text.RegularExpressions;
using GraphApi.Model.Fields;

namespace GraphApi.Model.Directives;

/// <summary>A step of a path as it is written: <c>TYPE&gt;</c> or <c>&lt;TYPE</c>, with <c>*</c> or <c>*0..</c> behind it.
/// <see cref="RelationshipName"/> is null where the text is no step.</summary>
internal sealed partial record PathStepText(string Text, int Position, string? RelationshipName, Direction Direction, Repetition Repetition)
{
    /// <summary>True for <c>-TYPE-</c>, which the language has but this version does not.</summary>
    public bool IsUndirected => Undirected().IsMatch(Text);

    public static PathStepText Read(string text, int position)
    {
        var match = Step().Match(text);
        if (!match.Success)
            return new(text, position, null, default, default);
        var incoming = match.Groups["in"];
        return incoming.Success
            ? new(text, position, incoming.Value, Direction.In, Repeated(match))
            : new(text, position, match.Groups["out"].Value, Direction.Out, Repeated(match));
    }

    private static Repetition Repeated(Match match) => match.Groups["repeat"].Value switch
    {
        "" => Repetition.Once,
        "*" => Repetition.OneOrMore,
        _ => Repetition.ZeroOrMore,
    };

    [GeneratedRegex(@"\A(?:<(?<in>\w+)|(?<out>\w+)>)(?<repeat>\*(?:0\.\.)?)?\z", RegexOptions.ECMAScript)]
    private static partial Regex Step();

    [GeneratedRegex(@"\A-.+-(?:\*(?:0\.\.)?)?\z")]
    private static partial Regex Undirected();
}
