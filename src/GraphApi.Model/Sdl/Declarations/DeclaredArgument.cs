using GraphQLParser.AST;

namespace GraphApi.Model.Sdl.Declarations;

/// <summary>An argument given to a directive, as it is written.</summary>
internal sealed record DeclaredArgument(string Name, GraphQLValue Value, int Position);
