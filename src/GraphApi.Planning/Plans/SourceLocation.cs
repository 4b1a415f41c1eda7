namespace GraphApi.Planning.Plans;

/// <summary>Where in the document a field or argument stands; both count from 1.</summary>
public readonly record struct SourceLocation(int Line, int Column);
