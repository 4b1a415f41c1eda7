namespace GraphApi.Differential.Generation;

/// <summary>Strings that something between a request and a store may trip over.</summary>
public static class HostileText
{
    public static IReadOnlyList<string> All { get; } =
    [
        "", " ", "a", "A", "aa", "ab", "a b", "b", "'", "''", "\"", "\\", "\\\\", "\\'", "`", "``", "a'b\"c`d\\e", "'; DROP TABLE x; --",
        "\0", "a\0", "a\0b", "a\0\0", "\u0001", "a\u0001", "a\u00010", "a\u00011", "\u001f", "a\tb\nc\rd\be\f", "\u007f", "\u0085",
        "\u2028",
        "%", "_", "a%b", "a_b", "*", "?", "[a]", "$p", "{}", "null", "true", "0", "1", "-1", "1e5", "10", "9", "NaN",
        "é", "e\u0301", "ß", "ss", "SS", "İ", "ı", "Kyiv", "Київ", "київ", "Łódź", "中文",
        "Kyiv Oblast", "м. Київ", "Café de Łódź", "Слов'янськ", "Ukraine's Kyiv", "kyiv-KYIV", "Ки\u0301їв", "がく", "か\u3099", "STRASSE 5", "\u200f\u202eabc", "\ufeff", "\ufeffa",
        "\ud7ff", "\ue000", "\ue000A", "\ue00000E000", "\uf8ff", "\ufffd", "\uffff", "a\uffff", "😀", "a😀", "👩‍👩‍👧", "\U00010000",
        "\U0010ffff", "a\U0010ffff",
        "\ue000\U00010000", "\uffff\U00010000", "ORDER", "select", "Place:a", "1a", "0", "https://example.org",
        new('x', 300), "\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00",
    ];

    /// <summary>The longest key that the contract allows, in bytes of one and of four.</summary>
    public static IReadOnlyList<string> LongKeys { get; } =
        [new('k', 512), new('k', 511), string.Concat(Enumerable.Repeat("\U0010ffff", 128)), new('\0', 512),
        new string('\ue000', 170) + "zz"];
}
