using System.Text;

namespace GraphApi.Model.Values;

/// <summary>Tells whether a string can be stored: one with a lone surrogate has no UTF-8 form.</summary>
public static class WellFormed
{
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('\uD800', '\uDFFF'))
            return true;
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var consumed) != System.Buffers.OperationStatus.Done)
                return false;
            text = text[consumed..];
        }

        return true;
    }
}
