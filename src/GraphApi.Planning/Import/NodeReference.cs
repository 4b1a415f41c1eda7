using GraphApi.Model.Types;

namespace GraphApi.Planning.Import;

/// <summary>A node named by its key among the possible types of <paramref name="Type"/>.</summary>
public sealed record NodeReference(CompositeType Type, string Key);
