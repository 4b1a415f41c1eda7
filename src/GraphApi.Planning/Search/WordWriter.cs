using System.Globalization;
using System.Text;

namespace GraphApi.Planning.Search;

/// <summary>Writes words from characters that are folded already: what is no letter, digit or mark of one separates.</summary>
internal sealed class WordWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>How much of the word there is; 0 between words.</summary>
    private int _length;
    private Rune _last;
    private bool _isCut;
    private bool _hasApostrophe;

    public void Append(Rune rune)
    {
        if (IsApostrophe(rune))
            AppendApostrophe();
        else if (Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune))
            AppendLetter(rune);
        else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
            AppendMark(rune);
        else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            EndWord();
    }

    public override string ToString() => _text.ToString();

    /// <summary>Ukrainian writes one within words, in several ways or not at all: п'ять, п’ять. Elsewhere it separates: l'Ukraine.</summary>
    private void AppendApostrophe()
    {
        if (_length > 0 && WritingSystem.IsCyrillic(_last))
            _hasApostrophe = true;
        else
            EndWord();
    }

    private void AppendLetter(Rune letter)
    {
        if (_hasApostrophe && !WritingSystem.IsCyrillic(letter))
            EndWord();
        if (_length == 0 && _text.Length > 0)
            _text.Append(' ');
        _hasApostrophe = false;
        Write(letter);
    }

    /// <summary>
    /// A mark makes another letter of some (й, が) and only changes others: those of Latin, Greek and Cyrillic letters then go, while
    /// in other scripts a word without them is another word.
    /// </summary>
    private void AppendMark(Rune mark)
    {
        if (_length == 0 || _isCut || WritingSystem.DropsMarks(_last))
            return;
        if (FoldingTable.Compose(_last, mark) is { } letter)
            Replace(letter);
        else if (!WritingSystem.IsCyrillic(_last))
            Write(mark);
    }

    private void Write(Rune rune)
    {
        _isCut = _length >= Folding.MaxWordLength;
        _last = rune;
        if (_isCut)
            return;
        _text.Append(rune.ToString());
        _length++;
    }

    private void Replace(Rune letter)
    {
        _text.Length -= _last.Utf16SequenceLength;
        _text.Append(letter.ToString());
        _last = letter;
    }

    private void EndWord()
    {
        (_length, _hasApostrophe, _isCut) = (0, false, false);
    }

    /// <summary>Straight, curly and prime, and the modifier letters that stand for them.</summary>
    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '`' or '\u2018' or '\u2019' or '\u2032' or (>= '\u02B9' and <= '\u02BF');
}
