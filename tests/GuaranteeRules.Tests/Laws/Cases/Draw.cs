using FsCheck;
using FsCheck.Fluent;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Small words for drawing values, so that the generators read as what they draw.</summary>
internal static class Draw
{
    /// <summary>Any of these; one that is named twice is twice as likely.</summary>
    internal static Gen<T> Of<T>(params T[] values) => Gen.Elements(values);

    /// <summary>True in so many of a hundred draws.</summary>
    internal static Gen<bool> Chance(int percent) => Gen.Choose(1, 100).Select(drawn => drawn <= percent);

    /// <summary>The usual in so many of a hundred draws, else the other.</summary>
    internal static Gen<T> Mostly<T>(int percent, Gen<T> usual, Gen<T> other) => Gen.Frequency((percent, usual), (100 - percent, other));

    /// <summary>A value in so many of a hundred draws, else null.</summary>
    internal static Gen<T?> Optional<T>(int percent, Gen<T> value)
        where T : struct => Mostly(percent, value.Select(drawn => (T?)drawn), Gen.Constant<T?>(null));

    /// <summary>An object in so many of a hundred draws, else null.</summary>
    internal static Gen<T?> OrNull<T>(int percent, Gen<T> value)
        where T : class => Mostly(percent, value.Select(drawn => (T?)drawn), Gen.Constant<T?>(null));

    /// <summary>A list in which each item stands with its own chance, in the order given.</summary>
    internal static Gen<ValueList<T>> Each<T>(IEnumerable<T> items, Func<T, int> percent) =>
        Gen.CollectToArray(items, item => Chance(percent(item)).Select(taken => (item, taken)))
            .Select(drawn => (ValueList<T>)[.. drawn.Where(x => x.taken).Select(x => x.item)]);

    /// <summary>So many values in a list.</summary>
    internal static Gen<ValueList<T>> Several<T>(int least, int most, Gen<T> value) =>
        Gen.Choose(least, most).SelectMany(value.ArrayOf).Select(drawn => ValueList.Create<T>(drawn));
}
