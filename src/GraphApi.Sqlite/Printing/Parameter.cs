namespace GraphApi.Sqlite.Printing;

/// <summary>A value that is bound at each run: which of the plan's slots, and in which form.</summary>
/// <param name="Component">Where the slot is a bound of an order with terms: which of its values.</param>
internal readonly record struct Parameter(int Slot, ParameterForm Form = ParameterForm.Value, int? Component = null);
