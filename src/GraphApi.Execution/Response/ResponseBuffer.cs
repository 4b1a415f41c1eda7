using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using GraphApi.Model.Values;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response;

/// <summary>The bytes of a JSON response as it is written; what proves wrong can be taken back.</summary>
/// <param name="maxBytes">It grows no further once it holds these.</param>
internal sealed class ResponseBuffer(int maxBytes = int.MaxValue) : IDisposable
{
    /// <summary>Enough for most answers: each growth copies what is there.</summary>
    private const int InitialSize = 16 * 1024;

    private const int LargeSize = 256 * 1024;

    /// <summary>The shared pool keeps arrays of each size for each thread: of large ones that is more than they are worth.</summary>
    private static readonly ArrayPool<byte> LargeArrays = ArrayPool<byte>.Create(maxArrayLength: 4 * 1024 * 1024, maxArraysPerBucket: 2);

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Math.Min(InitialSize, maxBytes));

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Takes back what was written behind <paramref name="length"/>.</summary>
    public void Truncate(int length) => Length = length;

    public void Write(byte value) => Reserve(1)[Length++] = value;

    public void Write(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Reserve(json.Length).AsSpan(Length));
        Length += json.Length;
    }

    public void WriteNull() => Write("null"u8);

    public void WriteBoolean(bool value) => Write(value ? "true"u8 : "false"u8);

    public void WriteInteger(long value)
    {
        const int longest = 20;
        value.TryFormat(Reserve(longest).AsSpan(Length), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>The shortest form that reads back the same.</summary>
    public void WriteFloat(double value)
    {
        const int longest = 32;
        value.TryFormat(Reserve(longest).AsSpan(Length), out var written, "R", CultureInfo.InvariantCulture);
        Length += written;
    }

    public void WriteDateTime(DateTimeValue value)
    {
        Write((byte)'"');
        DateTimeText.Write(value, Reserve(DateTimeText.MaxLength).AsSpan(Length), out var written);
        Length += written;
        Write((byte)'"');
    }

    public void WriteDate(int daysSinceEpoch)
    {
        const int length = 10;
        Write((byte)'"');
        DateText.Write(daysSinceEpoch, Reserve(length).AsSpan(Length), out var written);
        Length += written;
        Write((byte)'"');
    }

    public void WriteLocalTime(long nanosecondsOfDay)
    {
        Write((byte)'"');
        LocalTimeText.Write(nanosecondsOfDay, Reserve(LocalTimeText.MaxLength).AsSpan(Length), out var written);
        Length += written;
        Write((byte)'"');
    }

    public void WriteLocalDateTime(LocalDateTimeValue value)
    {
        Write((byte)'"');
        LocalDateTimeText.Write(value, Reserve(LocalDateTimeText.MaxLength).AsSpan(Length), out var written);
        Length += written;
        Write((byte)'"');
    }

    public void WriteString(RowString value)
    {
        Write((byte)'"');
        if (value.IsEscaped)
            Write(value.Utf8);
        else
            JsonEscape.Write(value.Utf8, this);
        Write((byte)'"');
    }

    public void WriteString(string value) => WriteString(new RowString(Encoding.UTF8.GetBytes(value), isEscaped: false));

    public void WriteBase64Url(ReadOnlySpan<byte> bytes)
    {
        Write((byte)'"');
        var length = Base64Url.GetEncodedLength(bytes.Length);
        Base64Url.EncodeToUtf8(bytes, Reserve(length).AsSpan(Length), out _, out var written);
        Length += written;
        Write((byte)'"');
    }

    public void Dispose()
    {
        var bytes = _bytes;
        (_bytes, Length) = ([], 0);
        Return(bytes);
    }

    private static byte[] Rent(int size) => size <= LargeSize ? ArrayPool<byte>.Shared.Rent(size) : LargeArrays.Rent(size);

    private static void Return(byte[] bytes) => (bytes.Length <= LargeSize ? ArrayPool<byte>.Shared : LargeArrays).Return(bytes);

    private byte[] Reserve(int count)
    {
        if (_bytes.Length - Length >= count)
            return _bytes;
        if (Length + count > maxBytes)
            throw new StoreException(StoreErrorKind.AnswerTooLarge, $"The response has more than {maxBytes} bytes.");
        var larger = Rent(Math.Max(_bytes.Length * 2, Length + count));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        Return(_bytes);
        return _bytes = larger;
    }
}
