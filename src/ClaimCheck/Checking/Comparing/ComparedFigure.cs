using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;

namespace ClaimCheck.Checking.Comparing;

/// <summary>A figure, date or time of a compared text.</summary>
/// <param name="Quantity">What was read.</param>
/// <param name="Frame">The claim whose answer it is; <see langword="null"/> for ordinals.</param>
/// <param name="FirstToken">Its first token, hedge and unit included.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Text">The number as written.</param>
internal sealed record ComparedFigure(Quantity Quantity, ClaimFrame? Frame, int FirstToken, int EndToken, string Text)
{
    /// <summary>Whether it is a date or time of day.</summary>
    public bool IsTime => Quantity.Kind is QuantityKind.Date or QuantityKind.Time;
}
