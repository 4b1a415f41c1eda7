using System.Collections.Immutable;
using GraphQL.Validation;

namespace GraphApi.Execution.Engine.Validation;

/// <summary>Validation ended early, with what was found until then.</summary>
internal sealed class ValidationEndedException(ImmutableArray<ValidationError> errors) : Exception("Validation found too much.")
{
    public ImmutableArray<ValidationError> Errors { get; } = errors;
}
