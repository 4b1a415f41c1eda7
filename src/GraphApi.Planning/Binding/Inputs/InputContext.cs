using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding.Inputs;

/// <summary>What reading an argument needs: the coerced variables that have a value, and where the argument stands.</summary>
internal readonly record struct InputContext(IReadOnlyDictionary<string, object?> Variables, SourceLocation Location);
