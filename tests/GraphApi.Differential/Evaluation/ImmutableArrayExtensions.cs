using System.Collections.Immutable;

namespace GraphApi.Differential.Evaluation;

internal static class ImmutableArrayExtensions
{
    /// <summary>The index of the first element that is so; -1 where none is.</summary>
    public static int IndexOf<T>(this ImmutableArray<T> elements, Func<T, bool> isSo)
    {
        for (var i = 0; i < elements.Length; i++)
        {
            if (isSo(elements[i]))
                return i;
        }

        return -1;
    }
}
