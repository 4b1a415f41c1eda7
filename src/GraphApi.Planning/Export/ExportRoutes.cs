using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Planning.Export;

/// <summary>
/// Chooses for each kind of relationship, by type and the types of its ends, the one field that an export writes it with. Best is one that
/// shows all properties, then one that leads the way it is stored, then a list, since of a single field a graph may hold several, then
/// the end where it starts.
/// </summary>
public sealed class ExportRoutes
{
    private readonly ILookup<NodeType, ExportRoute> _byOwner;

    public ExportRoutes(GraphModel model)
    {
        var chosen = model.RelationshipTypes.SelectMany(r => Pairs(model, r).Select(p => Choose(r, p.Start, p.End)));
        _byOwner = chosen.GroupBy(c => (c.Owner, c.Field, c.IsOut)).SelectMany(g => Routes(g.Key.Owner, g.Key.Field, g.Key.IsOut, [.. g]))
            .ToLookup(r => r.Owner);
    }

    /// <summary>In the order of the type's fields; what none of them shows comes last.</summary>
    public ImmutableArray<ExportRoute> Of(NodeType type) =>
        [.. _byOwner[type].OrderBy(r => !r.IsShown).ThenBy(r => Place(type, r.Field)).ThenBy(r => r.Field.Relationship.Name, StringComparer.Ordinal)];

    private static int Place(NodeType type, RelationshipField field) => type.Fields.Select(f => f.Name).ToList().IndexOf(field.Name);

    /// <summary>What the schema lets be stored; and where a field reads either way, that the other way round.</summary>
    private static IEnumerable<(NodeType Start, NodeType End)> Pairs(GraphModel model, RelationshipType relationship)
    {
        var declared = relationship.SourceTypes.SelectMany(s => relationship.TargetTypes.Select(t => (s, t)));
        var read = model.NodeTypes.SelectMany(owner => FieldsOf(owner, relationship).Where(f => f.Direction == Direction.Both)
            .SelectMany(f => f.Target.PossibleTypes.SelectMany(t => new[] { (owner, t), (t, owner) })));
        return declared.Concat(read).Distinct();
    }

    private static Choice Choose(RelationshipType relationship, NodeType start, NodeType end) =>
        Choices(relationship, start, end, isOut: true).Concat(Choices(relationship, end, start, isOut: false))
            .OrderBy(c => !ExportRoute.Shows(c.Field!))
            .ThenBy(c => c.Field!.StoredDirection == Direction.Out != c.IsOut)
            .ThenBy(c => !c.Field!.IsList)
            .FirstOrDefault(new Choice(start, null, IsOut: true, end, relationship));

    private static IEnumerable<Choice> Choices(RelationshipType relationship, NodeType owner, NodeType other, bool isOut) =>
        from field in FieldsOf(owner, relationship)
        where field.Target.Includes(other)
        where field.Direction == Direction.Both || field.StoredDirection == Direction.Out == isOut
        select new Choice(owner, field, isOut, other, relationship);

    private static IEnumerable<RelationshipField> FieldsOf(NodeType owner, RelationshipType relationship) =>
        owner.Fields.OfType<RelationshipField>().Where(f => f.Relationship == relationship);

    /// <summary>One route where the field has all that it leads to, else one for each type of end.</summary>
    private static IEnumerable<ExportRoute> Routes(NodeType owner, RelationshipField? field, bool isOut, ImmutableArray<Choice> choices)
    {
        var direction = isOut ? Direction.Out : Direction.In;
        if (field is null)
            return choices.Select(c => new ExportRoute(owner, Unshown(c), IsShown: false));
        return field.Target.PossibleTypes.All(t => choices.Any(c => c.Other == t))
            ? [new ExportRoute(owner, field with { Direction = direction }, IsShown: true)]
            : choices.Select(c => new ExportRoute(owner, field with { Direction = direction, Target = c.Other }, IsShown: true));
    }

    /// <summary>A field that the schema leaves out, which shows all.</summary>
    private static RelationshipField Unshown(Choice choice) => new()
    {
        Name = choice.Relationship.Name,
        ApiName = choice.Relationship.Name,
        IsNonNull = true,
        IsList = true,
        Target = choice.Other,
        Relationship = choice.Relationship,
        Direction = Direction.Out,
        StoredDirection = Direction.Out,
        Properties = new PropertiesType(choice.Relationship.Name, null, choice.Relationship.Properties),
    };

    private sealed record Choice(NodeType Owner, RelationshipField? Field, bool IsOut, NodeType Other, RelationshipType Relationship);
}
