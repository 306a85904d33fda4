using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ClaimCheck.Language.Models;

/// <summary>Numbers side by side in one register.</summary>
/// <typeparam name="T">The kind of register.</typeparam>
internal interface ILanes<T>
    where T : struct, ILanes<T>
{
    /// <summary>How many numbers.</summary>
    static abstract int Count { get; }

    /// <summary>Loads numbers.</summary>
    /// <param name="from">Where the first of all lies.</param>
    /// <param name="at">Index of the first.</param>
    static abstract T Load(ref float from, nuint at);

    /// <summary>The sums with the products of a number and others; products are rounded before they are added.</summary>
    /// <param name="number">The number, in every lane.</param>
    /// <param name="others">The other numbers.</param>
    T PlusProduct(T number, T others);

    /// <summary>A number in every lane.</summary>
    /// <param name="number">The number.</param>
    static abstract T All(float number);

    /// <summary>Stores the numbers.</summary>
    /// <param name="to">Where the first of all lies.</param>
    /// <param name="at">Index of the first.</param>
    void Store(ref float to, nuint at);
}

/// <summary>Eight numbers.</summary>
internal readonly struct EightLanes(Vector256<float> numbers) : ILanes<EightLanes>
{
    private readonly Vector256<float> _numbers = numbers;

    /// <inheritdoc/>
    public static int Count => Vector256<float>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Load(ref float from, nuint at) => new(Vector256.LoadUnsafe(ref from, at));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes All(float number) => new(Vector256.Create(number));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EightLanes PlusProduct(EightLanes number, EightLanes others) => new(_numbers + (number._numbers * others._numbers));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref float to, nuint at) => _numbers.StoreUnsafe(ref to, at);
}

/// <summary>Sixteen numbers.</summary>
internal readonly struct SixteenLanes(Vector512<float> numbers) : ILanes<SixteenLanes>
{
    private readonly Vector512<float> _numbers = numbers;

    /// <inheritdoc/>
    public static int Count => Vector512<float>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Load(ref float from, nuint at) => new(Vector512.LoadUnsafe(ref from, at));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes All(float number) => new(Vector512.Create(number));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SixteenLanes PlusProduct(SixteenLanes number, SixteenLanes others) => new(_numbers + (number._numbers * others._numbers));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref float to, nuint at) => _numbers.StoreUnsafe(ref to, at);
}
