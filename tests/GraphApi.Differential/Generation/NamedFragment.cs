using GraphApi.Model.Types;

namespace GraphApi.Differential.Generation;

/// <summary>A fragment definition, with what its fields are in a response: it may be spread wherever that fits.</summary>
internal sealed record NamedFragment(string Name, CompositeType Condition, string Text, ResponseScope Scope, int Connections);
