namespace GraphApi.Sqlite.Storage.Import;

/// <summary>
/// Tells a row that is surely new from one that may have been before. Few are all remembered; of more there is a Bloom filter of 16 MiB, whose
/// bits of one row lie in one line of the processor's cache: of five million rows some hundred are held for known in error.
/// </summary>
internal sealed class SeenRows
{
    private const int Few = 1 << 15;
    private const int Words = 1 << 21;
    private const int WordsOfLine = 8;
    private const int BitsOfLine = WordsOfLine * 64;
    private const int Probes = 7;
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly HashSet<ulong> _few = [];
    private ulong[]? _words;

    /// <summary>Of what tells the row from all others.</summary>
    public static ulong Fingerprint(string text, params ReadOnlySpan<long> numbers)
    {
        var hash = Seed;
        foreach (var character in text)
            hash = (hash ^ character) * Prime;
        foreach (var number in numbers)
            hash = Mix((hash ^ (ulong)number) * Prime);
        return Mix(hash);
    }

    /// <summary>Notes the row; true where it was surely not there.</summary>
    public bool Add(ulong fingerprint)
    {
        if (_words is not null)
            return Mark(_words, fingerprint);
        if (_few.Count < Few)
            return _few.Add(fingerprint);
        _words = new ulong[Words];
        foreach (var known in _few)
            Mark(_words, known);
        _few.Clear();
        return Mark(_words, fingerprint);
    }

    private static bool Mark(ulong[] words, ulong fingerprint)
    {
        var line = words.AsSpan((int)(fingerprint % (Words / WordsOfLine)) * WordsOfLine, WordsOfLine);
        var isNew = false;
        for (var (i, bits) = (0, Mix(fingerprint)); i < Probes; i++, bits /= BitsOfLine)
        {
            ref var word = ref line[(int)(bits / 64 % WordsOfLine)];
            var bit = 1UL << (int)(bits % 64);
            isNew |= (word & bit) == 0;
            word |= bit;
        }

        return isNew;
    }

    /// <summary>Spreads each bit over all: <c>FNV</c> alone leaves neighbours close together.</summary>
    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}
