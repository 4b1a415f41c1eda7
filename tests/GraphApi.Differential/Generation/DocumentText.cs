using System.Text.RegularExpressions;

namespace GraphApi.Differential.Generation;

/// <summary>Puts a document together from what is used: validation refuses fragments and variables that are not.</summary>
internal static partial class DocumentText
{
    public static string Tidy(string roots, OperationContext context)
    {
        var fragments = UsedFragments(roots, context.Fragments);
        var body = string.Join('\n', fragments.Select(f => f.Text).Prepend(roots));
        var used = Variable().Matches(WithoutStrings(body)).Select(m => m.Groups[1].Value).ToHashSet();
        var declared = context.Slots.Where(s => used.Contains(s.Name)).Select(s => s.Declaration).ToList();
        return $"query{(declared.Count == 0 ? "" : $"({string.Join(", ", declared)})")} {body}";
    }

    private static List<NamedFragment> UsedFragments(string text, List<NamedFragment> all)
    {
        var used = all.Where(f => Regex.IsMatch(WithoutStrings(text), $@"\.\.\.{f.Name}\b")).ToList();
        for (var i = 0; i < used.Count; i++)
            used.AddRange(all.Where(f => !used.Contains(f) && Regex.IsMatch(WithoutStrings(used[i].Text), $@"\.\.\.{f.Name}\b")));
        return used;
    }

    private static string WithoutStrings(string text) => StringLiteral().Replace(text, "\"\"");

    [GeneratedRegex(@"\$(v\d+)\b")]
    private static partial Regex Variable();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex StringLiteral();
}
