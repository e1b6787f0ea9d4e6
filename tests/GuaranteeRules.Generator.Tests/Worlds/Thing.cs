namespace GuaranteeRules.Generator.Tests.Worlds;

/// <summary>Facts of random worlds. All types of them look alike, so that any condition fits any of them.</summary>
public abstract record Thing(int N, string S, Colour C, Key K, Part P);

public sealed record A(int N, string S, Colour C, Key K, Part P) : Thing(N, S, C, K, P);

public sealed record B(int N, string S, Colour C, Key K, Part P) : Thing(N, S, C, K, P);

public sealed record G(int N, string S, Colour C, Key K, Part P) : Thing(N, S, C, K, P);

public sealed record D(int N, string S, Colour C, Key K, Part P) : Thing(N, S, C, K, P);

public sealed record E(int N, string S, Colour C, Key K, Part P) : Thing(N, S, C, K, P);

public sealed record F(int N, string S, Colour C, Key K, Part P) : Thing(N, S, C, K, P);

public sealed record Part(Key K, int N);

public readonly record struct Key(int Value);

public enum Colour
{
    Red,
    Green,
    Blue,
}
