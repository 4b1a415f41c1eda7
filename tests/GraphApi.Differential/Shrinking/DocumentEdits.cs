using System.Collections;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Differential.Shrinking;

/// <summary>All documents that are one step smaller: without one field, argument, fragment, alias or part of a value.</summary>
internal static class DocumentEdits
{
    public static IEnumerable<string> Smaller(string text)
    {
        var count = Edits(Parser.Parse(text)).Count();
        for (var i = 0; i < count; i++)
        {
            var document = Parser.Parse(text);
            Edits(document).ElementAt(i)();
            DropUnused(document);
            var smaller = DocumentPrinter.Print(document);
            if (smaller != text)
                yield return smaller;
        }
    }

    /// <summary>Those of outer places first: they take the most away.</summary>
    private static IEnumerable<Action> Edits(GraphQLDocument document) => document.Definitions.SelectMany(d => d switch
    {
        GraphQLOperationDefinition operation => Edits(operation.SelectionSet).Concat(Edits(operation.Variables)),
        GraphQLFragmentDefinition fragment => Edits(fragment.SelectionSet),
        _ => [],
    });

    private static IEnumerable<Action> Edits(GraphQLVariablesDefinition? variables) =>
        (variables?.Items ?? []).Where(v => v.DefaultValue is not null).Select<GraphQLVariableDefinition, Action>(v => () => v.DefaultValue = null);

    private static IEnumerable<Action> Edits(GraphQLSelectionSet? set)
    {
        if (set is null)
            return [];
        var removals = set.Selections.Count > 1 ? Removals(set.Selections) : [];
        var openings = set.Selections.OfType<GraphQLInlineFragment>().Select<GraphQLInlineFragment, Action>(f => () => Open(set.Selections, f));
        return removals.Concat(openings).Concat(set.Selections.SelectMany(Edits));
    }

    private static void Open(List<ASTNode> selections, GraphQLInlineFragment fragment)
    {
        var place = selections.IndexOf(fragment);
        selections.RemoveAt(place);
        selections.InsertRange(place, fragment.SelectionSet.Selections);
    }

    private static IEnumerable<Action> Edits(ASTNode selection) => selection switch
    {
        GraphQLField field =>
        [
            .. field.Alias is null ? Array.Empty<Action>() : [() => field.Alias = null],
            .. Edits(field.Arguments),
            .. Removals(field.Directives?.Items),
            .. Edits(field.SelectionSet),
        ],
        GraphQLInlineFragment inline => [.. Removals(inline.Directives?.Items), .. Edits(inline.SelectionSet)],
        GraphQLFragmentSpread spread => Removals(spread.Directives?.Items),
        _ => [],
    };

    private static IEnumerable<Action> Edits(GraphQLArguments? arguments) =>
        Removals(arguments?.Items).Concat((arguments?.Items ?? []).SelectMany(a => Edits(a.Value)));

    private static IEnumerable<Action> Edits(GraphQLValue value) => value switch
    {
        GraphQLObjectValue fields => Removals(fields.Fields).Concat((fields.Fields ?? []).SelectMany(f => Edits(f.Value))),
        GraphQLListValue list => Removals(list.Values).Concat((list.Values ?? []).SelectMany(Edits)),
        _ => [],
    };

    private static IEnumerable<Action> Removals(IList? list) =>
        Enumerable.Range(0, list?.Count ?? 0).Select<int, Action>(i => () => list!.RemoveAt(i));

    /// <summary>Validation refuses fragments and variables that nothing uses.</summary>
    private static void DropUnused(GraphQLDocument document)
    {
        while (Unused(document) is { } fragment)
            document.Definitions.Remove(fragment);
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().Single();
        var declared = operation.Variables;
        operation.Variables = null;
        var used = Words(document);
        operation.Variables = declared;
        declared?.Items.RemoveAll(v => !used.Contains("$" + v.Variable.Name.StringValue));
    }

    private static GraphQLFragmentDefinition? Unused(GraphQLDocument document)
    {
        var used = Words(document);
        return document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(f => !used.Contains("..." + f.FragmentName.Name.StringValue));
    }

    /// <summary>What strings hold may look like a use: then something unused stays, and the candidate is refused.</summary>
    private static HashSet<string> Words(GraphQLDocument document) =>
        [.. DocumentPrinter.Print(document).Split([' ', ',', ')', ']', '}', '[', '\n', '('], StringSplitOptions.RemoveEmptyEntries)];
}
