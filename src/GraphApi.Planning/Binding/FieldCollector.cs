using GraphApi.Model.Types;
using GraphApi.Planning.Plans;
using GraphQLParser.AST;

namespace GraphApi.Planning.Binding;

/// <summary>The specification's CollectFields (section 6.3.2): fragments opened, @skip and @include obeyed, equal response keys merged.</summary>
internal sealed class FieldCollector
{
    private readonly BindingContext _context;
    private readonly Func<string, bool> _applies;
    private readonly List<CollectedField> _fields = [];
    private readonly Dictionary<string, CollectedField> _byName = [];
    private readonly HashSet<string> _visitedFragments = [];

    private FieldCollector(BindingContext context, Func<string, bool> applies)
    {
        _context = context;
        _applies = applies;
    }

    /// <summary>Of a type that is no part of the model; validation lets only fragments on that very type stand here.</summary>
    public static List<CollectedField> Collect(BindingContext context, IEnumerable<GraphQLSelectionSet> sets) =>
        Collect(context, sets, null, _ => true);

    public static List<CollectedField> Collect(
        BindingContext context, IEnumerable<GraphQLSelectionSet> sets, CompositeType? enclosing, Func<string, bool> applies)
    {
        var collector = new FieldCollector(context, applies);
        foreach (var set in sets)
            collector.Visit(set, enclosing);
        return collector._fields;
    }

    private void Visit(GraphQLSelectionSet set, CompositeType? enclosing)
    {
        foreach (var selection in set.Selections)
        {
            if (!Directives.Includes((IHasDirectivesNode)selection, _context))
                continue;
            switch (selection)
            {
                case GraphQLField field: Add(field, enclosing); break;
                case GraphQLInlineFragment inline: VisitFragment(inline.SelectionSet, inline.TypeCondition, enclosing); break;
                case GraphQLFragmentSpread spread when _visitedFragments.Add(spread.FragmentName.Name.StringValue):
                    var fragment = _context.Fragment(spread.FragmentName.Name);
                    VisitFragment(fragment.SelectionSet, fragment.TypeCondition, enclosing);
                    break;
            }
        }
    }

    private void VisitFragment(GraphQLSelectionSet set, GraphQLTypeCondition? condition, CompositeType? enclosing)
    {
        var name = condition?.Type.Name.StringValue;
        if (name is null)
            Visit(set, enclosing);
        else if (_applies(name))
            Visit(set, _context.Model.FindComposite(name));
    }

    private void Add(GraphQLField field, CompositeType? enclosing)
    {
        var key = (field.Alias?.Name ?? field.Name).StringValue;
        if (_byName.TryGetValue(key, out var known))
        {
            known.Fields.Add(field);
            return;
        }

        var collected = new CollectedField(new ResponseName(key), enclosing, [field]);
        _byName.Add(key, collected);
        _fields.Add(collected);
    }
}
