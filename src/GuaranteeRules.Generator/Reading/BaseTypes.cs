using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace GuaranteeRules.Generator;

/// <summary>Types that no fact has as its own: a fact is found under the type it is inserted or yielded as, and under no other.</summary>
internal static class BaseTypes
{
    private static readonly ConditionalWeakTable<Compilation, HashSet<ISymbol>> Known = new();

    /// <summary>Warns where a word is about facts of an interface or a base type.</summary>
    public static void Check(Reading reading, Word word)
    {
        if (reading is { Inherited: null, IsReadable: true } && WhatItIs(word.Type, reading.Model.Compilation) is { } what)
        {
            reading.Report(Problems.BaseType, word.Name, $"{Reading.InWords(word.Type)} is {what}: facts of the types behind it are not found under it. Match the type they are inserted or yielded as.");
        }
    }

    private static string? WhatItIs(ITypeSymbol type, Compilation compilation) => type switch
    {
        { SpecialType: SpecialType.System_Object } => "the base of every type",
        { TypeKind: TypeKind.Interface } => "an interface",
        { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract",
        { TypeKind: TypeKind.Class, IsSealed: false } when Known.GetValue(compilation, BasesIn).Contains(type.OriginalDefinition) => "a base type",
        _ => null,
    };

    /// <summary>The classes of a project that another of its classes derives from.</summary>
    private static HashSet<ISymbol> BasesIn(Compilation compilation)
    {
        var bases = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var rest = new Stack<INamespaceOrTypeSymbol>([compilation.Assembly.GlobalNamespace]);
        while (rest.Count > 0)
        {
            var at = rest.Pop();
            if (at is INamedTypeSymbol { BaseType: { } basis })
            {
                bases.Add(basis.OriginalDefinition);
            }

            foreach (var member in at.GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                rest.Push(member);
            }
        }

        return bases;
    }
}
