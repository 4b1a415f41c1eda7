namespace GraphApi.Planning.Stores;

/// <summary>Takes the row while the store still holds its bytes.</summary>
public interface IRowConsumer
{
    void Consume<TReader>(TReader row)
        where TReader : struct, IRowReader, allows ref struct;
}
