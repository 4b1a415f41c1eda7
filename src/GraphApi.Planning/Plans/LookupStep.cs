using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Planning.Plans;

/// <summary>
/// A root that finds one node: <c>place(key: "kyiv")</c>. Column: null, or the node as a list
/// (see <see cref="ObjectSelection"/>).
/// </summary>
public sealed record LookupStep(CompositeType Target, ScalarField By, int ValueSlot, ObjectSelection Selection) : FieldStep;
