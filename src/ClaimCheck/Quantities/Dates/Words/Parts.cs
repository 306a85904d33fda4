namespace ClaimCheck.Quantities.Dates.Words;

/// <summary>A part of the day.</summary>
internal enum DayPart : byte { None, Dawn, Morning, Midday, Afternoon, Evening, Night, Overnight, Daytime, Nighttime, EarlyHours }

/// <summary>A vague stretch of a period.</summary>
internal enum Edge : byte { None, Early, Mid, Late, Start, End, Earlier, Later }
