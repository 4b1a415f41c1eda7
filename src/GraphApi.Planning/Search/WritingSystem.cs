using System.Text;

namespace GraphApi.Planning.Search;

/// <summary>The scripts whose marks folding treats in a way of their own, by their blocks of Unicode.</summary>
internal static class WritingSystem
{
    /// <summary>Latin or Greek: café is cafe, and Ἀθῆναι is αθηναι.</summary>
    public static bool DropsMarks(Rune letter) => letter.Value
        is (>= 'a' and <= 'z')
        or (>= 0xDF and <= 0x2AF)
        or (>= 0x370 and <= 0x3FF)
        or (>= 0x1D00 and <= 0x1DBF)
        or (>= 0x1E00 and <= 0x1FFF)
        or (>= 0x2C60 and <= 0x2C7F)
        or (>= 0xA720 and <= 0xA7FF)
        or (>= 0xAB30 and <= 0xAB6F);

    public static bool IsCyrillic(Rune letter) => letter.Value is (>= 0x400 and <= 0x52F) or (>= 0x1C80 and <= 0x1C8F) or (>= 0xA640 and <= 0xA69F);
}
