namespace GuaranteeRules.Tests.Engine;

/// <summary>A small world of facts for toy rules.</summary>
internal sealed record Customer(string Name, int Age);

internal sealed record Purchase(string Buyer, string Item, int Price);

internal sealed record Coupon(string Item, int Off);

internal sealed record Answer(string Text);

internal sealed record Step1(int Number);

internal sealed record Step2(int Number);

internal sealed record Step3(int Number);

internal sealed record Wrapped<T>(T Value);
