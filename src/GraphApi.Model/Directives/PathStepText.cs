using System.Text.RegularExpressions;
using GraphApi.Model.Fields;

namespace GraphApi.Model.Directives;

/// <summary>
/// A step of a path as it is written: <c>TYPE&gt;</c>, <c>&lt;TYPE</c> or <c>-TYPE-</c>, with <c>*</c> or <c>*0..</c> behind it.
/// <see cref="RelationshipName"/> is null where the text is no step.
/// </summary>
internal sealed partial record PathStepText(string Text, int Position, string? RelationshipName, Direction Direction, Repetition Repetition)
{
    public static PathStepText Read(string text, int position)
    {
        var match = Step().Match(text);
        if (!match.Success)
            return new(text, position, null, default, default);
        var (incoming, outgoing) = (match.Groups["in"], match.Groups["out"]);
        if (incoming.Success)
            return new(text, position, incoming.Value, Direction.In, Repeated(match));
        return outgoing.Success
            ? new(text, position, outgoing.Value, Direction.Out, Repeated(match))
            : new(text, position, match.Groups["both"].Value, Direction.Both, Repeated(match));
    }

    private static Repetition Repeated(Match match) => match.Groups["repeat"].Value switch
    {
        "" => Repetition.Once,
        "*" => Repetition.OneOrMore,
        _ => Repetition.ZeroOrMore,
    };

    [GeneratedRegex(@"\A(?:<(?<in>\w+)|(?<out>\w+)>|-(?<both>\w+)-)(?<repeat>\*(?:0\.\.)?)?\z", RegexOptions.ECMAScript)]
    private static partial Regex Step();
}
