using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>A type's field gives what its interface promises.</summary>
internal sealed class InterfaceFieldTypeRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Composites)
        {
            foreach (var (owner, promised) in context.Schema.Promises(type))
            {
                if (type.FindField(promised.Name) is { } field && !Fits(field.Type, promised.Type))
                    context.Error(
                        DiagnosticCodes.InterfaceFieldDiffers,
                        field.Type.Position,
                        $"{type.Name}.{field.Name} is {field.Type.Text}, but {owner.Name} promises {promised.Type.Text}: write that.");
            }
        }
    }

    /// <summary>GraphQL would let a narrower node type pass; here the two fields share their generated types, which have one target.</summary>
    private static bool Fits(TypeReference given, TypeReference promised) =>
        given.Name == promised.Name
        && given.ListDepth == promised.ListDepth
        && (given.IsNonNull || !promised.IsNonNull)
        && (given.ElementIsNonNull || !promised.ElementIsNonNull);
}
