namespace ClaimCheck.Reports.Html;

/// <summary>The shape and colour that stand for a side wherever it is shown. Shape and letter tell sides apart where colour does not.</summary>
internal static class SideMark
{
    /// <summary>How many sides have a shape of their own; those behind share the last.</summary>
    private const int Own = 6;

    /// <summary>The number of the shape: of a side, or of a claim that is on none.</summary>
    public static int Shape(int side) => side < 0 ? Own : Math.Min(side, Own - 1);

    public static void Write(HtmlOutput html, int side) =>
        html.Write($"<svg class=\"glyph s{Shape(side)}\" width=\"16\" height=\"16\" viewBox=\"-8 -8 16 16\" aria-hidden=\"true\"><use href=\"#mark-{Shape(side)}\"/></svg>");
}
