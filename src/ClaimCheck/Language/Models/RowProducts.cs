using System.Runtime.CompilerServices;

namespace ClaimCheck.Language.Models;

/// <summary>Products of one row and a matrix, as many columns at once as there are registers for; the same bits as <see cref="Products{T}"/> gives for several rows.</summary>
/// <typeparam name="T">The registers to use.</typeparam>
internal static class RowProducts<T>
    where T : struct, ILanes<T>
{
    /// <summary>Adds the product of a row and the columns of a matrix from one on to a row.</summary>
    /// <param name="a">The row on the left.</param>
    /// <param name="inner">Its length and the number of the matrix's rows.</param>
    /// <param name="b">The matrix.</param>
    /// <param name="columns">Its columns and the length of the row of the result, a multiple of 16.</param>
    /// <param name="c">The row of the result.</param>
    /// <param name="column">The first column.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ref float a, int inner, ref float b, int columns, ref float c, int column)
    {
        int lanes = T.Count;
        for (; column + (8 * lanes) <= columns; column += 8 * lanes)
        {
            Eight(ref a, inner, ref Unsafe.Add(ref b, column), columns, ref Unsafe.Add(ref c, column));
        }

        for (; column + (4 * lanes) <= columns; column += 4 * lanes)
        {
            Four(ref a, inner, ref Unsafe.Add(ref b, column), columns, ref Unsafe.Add(ref c, column));
        }

        for (; column < columns; column += lanes)
        {
            One(ref a, inner, ref Unsafe.Add(ref b, column), columns, ref Unsafe.Add(ref c, column));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Eight(ref float a, int inner, ref float b, int columns, ref float c)
    {
        nuint lanes = (nuint)T.Count;
        T s0 = T.Load(ref c, 0);
        T s1 = T.Load(ref c, lanes);
        T s2 = T.Load(ref c, 2 * lanes);
        T s3 = T.Load(ref c, 3 * lanes);
        T s4 = T.Load(ref c, 4 * lanes);
        T s5 = T.Load(ref c, 5 * lanes);
        T s6 = T.Load(ref c, 6 * lanes);
        T s7 = T.Load(ref c, 7 * lanes);
        nuint end = (nuint)columns;
        nuint at = 0;
        for (int i = 0; i < inner; i++, at += end)
        {
            T x = T.All(Unsafe.Add(ref a, i));
            s0 = s0.PlusProduct(x, T.Load(ref b, at));
            s1 = s1.PlusProduct(x, T.Load(ref b, at + lanes));
            s2 = s2.PlusProduct(x, T.Load(ref b, at + (2 * lanes)));
            s3 = s3.PlusProduct(x, T.Load(ref b, at + (3 * lanes)));
            s4 = s4.PlusProduct(x, T.Load(ref b, at + (4 * lanes)));
            s5 = s5.PlusProduct(x, T.Load(ref b, at + (5 * lanes)));
            s6 = s6.PlusProduct(x, T.Load(ref b, at + (6 * lanes)));
            s7 = s7.PlusProduct(x, T.Load(ref b, at + (7 * lanes)));
        }

        s0.Store(ref c, 0);
        s1.Store(ref c, lanes);
        s2.Store(ref c, 2 * lanes);
        s3.Store(ref c, 3 * lanes);
        s4.Store(ref c, 4 * lanes);
        s5.Store(ref c, 5 * lanes);
        s6.Store(ref c, 6 * lanes);
        s7.Store(ref c, 7 * lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four(ref float a, int inner, ref float b, int columns, ref float c)
    {
        nuint lanes = (nuint)T.Count;
        T s0 = T.Load(ref c, 0);
        T s1 = T.Load(ref c, lanes);
        T s2 = T.Load(ref c, 2 * lanes);
        T s3 = T.Load(ref c, 3 * lanes);
        nuint end = (nuint)columns;
        nuint at = 0;
        for (int i = 0; i < inner; i++, at += end)
        {
            T x = T.All(Unsafe.Add(ref a, i));
            s0 = s0.PlusProduct(x, T.Load(ref b, at));
            s1 = s1.PlusProduct(x, T.Load(ref b, at + lanes));
            s2 = s2.PlusProduct(x, T.Load(ref b, at + (2 * lanes)));
            s3 = s3.PlusProduct(x, T.Load(ref b, at + (3 * lanes)));
        }

        s0.Store(ref c, 0);
        s1.Store(ref c, lanes);
        s2.Store(ref c, 2 * lanes);
        s3.Store(ref c, 3 * lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(ref float a, int inner, ref float b, int columns, ref float c)
    {
        T sum = T.Load(ref c, 0);
        nuint end = (nuint)columns;
        nuint at = 0;
        for (int i = 0; i < inner; i++, at += end)
        {
            sum = sum.PlusProduct(T.All(Unsafe.Add(ref a, i)), T.Load(ref b, at));
        }

        sum.Store(ref c, 0);
    }
}
