using GraphApi.Differential.Evaluation;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Differential.Generation;

/// <summary>A connection that an operation may select.</summary>
/// <param name="Name">The field.</param>
/// <param name="ApiName">What its types are named after and its cursors are bound to.</param>
/// <param name="Field">Null for a root.</param>
/// <param name="Rows">Rows that it has for nodes which the selection around it is about.</param>
internal sealed record ConnectionSpec(string Name, string ApiName, CompositeType Target, TraversalField? Field, IReadOnlyList<Row> Rows)
{
    public RelationshipField? Over => Field as RelationshipField;

    /// <summary>What the types are named after that speak of node and relationship together.</summary>
    private string InputStem => Over?.Properties is null ? Target.Name : ApiName;

    public string FilterType => InputStem + "FilterInput";

    public string SortType => InputStem + "SortInput";

    public string GroupType => InputStem + "GroupInput";

    public string KeyName => Target.PossibleTypes[0].Key.Name;
}
