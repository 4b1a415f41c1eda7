namespace GraphApi.Sqlite.Printing;

/// <summary>A value that is bound at each run: which of the plan's slots, and in which form.</summary>
internal readonly record struct Parameter(int Slot, ParameterForm Form = ParameterForm.Value);
