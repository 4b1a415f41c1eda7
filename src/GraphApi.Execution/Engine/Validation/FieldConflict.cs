using GraphQLParser.AST;

namespace GraphApi.Execution.Engine.Validation;

/// <summary>Two fields of one name in the response that cannot both be answered.</summary>
internal sealed record FieldConflict(string Message, IReadOnlyList<ASTNode> Nodes);
