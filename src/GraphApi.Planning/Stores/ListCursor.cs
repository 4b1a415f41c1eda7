namespace GraphApi.Planning.Stores;

/// <summary>A reader's place in a list: how many elements are left, or the depth to come back to, as the encoding has it.</summary>
public struct ListCursor(int state)
{
    public int State = state;
}
