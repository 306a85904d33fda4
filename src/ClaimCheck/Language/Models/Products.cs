using System.Runtime.CompilerServices;

namespace ClaimCheck.Language.Models;

/// <summary>
/// Products of rows and a matrix. Every sum adds its terms in one order and products are rounded before they are added, so the results are the same bits
/// whatever the width of the registers. Compiled at their best at once: they are most of the work of a first article.
/// </summary>
/// <typeparam name="T">The registers to use.</typeparam>
internal static class Products<T>
    where T : struct, ILanes<T>
{
    /// <summary>Adds the products of rows and a matrix to other rows.</summary>
    /// <param name="a">Where the rows on the left lie.</param>
    /// <param name="from">Where each of them begins.</param>
    /// <param name="inner">Their length and the number of the matrix's rows.</param>
    /// <param name="b">The matrix.</param>
    /// <param name="columns">Its columns and the length of the rows of the result, a multiple of 16.</param>
    /// <param name="c">Where the rows of the result lie.</param>
    /// <param name="to">Where each of them begins.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ref float a, ReadOnlySpan<int> from, int inner, ref float b, int columns, ref float c, ReadOnlySpan<int> to)
    {
        int fours = from.Length - (from.Length % 4);
        int pair = 2 * T.Count;
        int paired = columns - (columns % pair);
        bool three = from.Length - fours == 3;
        ReadOnlySpan<int> lastFrom = three ? [from[fours], from[fours + 1], from[fours + 2], from[fours]] : [];
        ReadOnlySpan<int> lastTo = three ? [to[fours], to[fours + 1], to[fours + 2], to[fours]] : [];

        // A few columns stay in the nearest cache while all rows pass them. Three last rows go as four, of which two are the same and give the same.
        for (int column = 0; column < paired; column += pair)
        {
            ref float matrix = ref Unsafe.Add(ref b, column);
            ref float result = ref Unsafe.Add(ref c, column);
            for (int row = 0; row < fours; row += 4)
            {
                FourRows(ref a, from.Slice(row, 4), inner, ref matrix, columns, ref result, to.Slice(row, 4));
            }

            if (three)
            {
                FourRows(ref a, lastFrom, inner, ref matrix, columns, ref result, lastTo);
            }
        }

        for (int row = 0; row < from.Length; row++)
        {
            RowProducts<T>.Add(ref Unsafe.Add(ref a, from[row]), inner, ref b, columns, ref Unsafe.Add(ref c, to[row]), row < fours || three ? paired : 0);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRows(ref float a, ReadOnlySpan<int> from, int inner, ref float b, int columns, ref float c, ReadOnlySpan<int> to)
    {
        nuint lanes = (nuint)T.Count;
        ref float a0 = ref Unsafe.Add(ref a, from[0]);
        ref float a1 = ref Unsafe.Add(ref a, from[1]);
        ref float a2 = ref Unsafe.Add(ref a, from[2]);
        ref float a3 = ref Unsafe.Add(ref a, from[3]);
        ref float c0 = ref Unsafe.Add(ref c, to[0]);
        ref float c1 = ref Unsafe.Add(ref c, to[1]);
        ref float c2 = ref Unsafe.Add(ref c, to[2]);
        ref float c3 = ref Unsafe.Add(ref c, to[3]);
        T s00 = T.Load(ref c0, 0);
        T s01 = T.Load(ref c0, lanes);
        T s10 = T.Load(ref c1, 0);
        T s11 = T.Load(ref c1, lanes);
        T s20 = T.Load(ref c2, 0);
        T s21 = T.Load(ref c2, lanes);
        T s30 = T.Load(ref c3, 0);
        T s31 = T.Load(ref c3, lanes);
        nuint end = (nuint)columns;
        nuint at = 0;
        for (int i = 0; i < inner; i++, at += end)
        {
            T left = T.Load(ref b, at);
            T right = T.Load(ref b, at + lanes);
            T x = T.All(Unsafe.Add(ref a0, i));
            s00 = s00.PlusProduct(x, left);
            s01 = s01.PlusProduct(x, right);
            x = T.All(Unsafe.Add(ref a1, i));
            s10 = s10.PlusProduct(x, left);
            s11 = s11.PlusProduct(x, right);
            x = T.All(Unsafe.Add(ref a2, i));
            s20 = s20.PlusProduct(x, left);
            s21 = s21.PlusProduct(x, right);
            x = T.All(Unsafe.Add(ref a3, i));
            s30 = s30.PlusProduct(x, left);
            s31 = s31.PlusProduct(x, right);
        }

        s00.Store(ref c0, 0);
        s01.Store(ref c0, lanes);
        s10.Store(ref c1, 0);
        s11.Store(ref c1, lanes);
        s20.Store(ref c2, 0);
        s21.Store(ref c2, lanes);
        s30.Store(ref c3, 0);
        s31.Store(ref c3, lanes);
    }
}
