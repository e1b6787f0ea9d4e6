using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>What would make the same facts give another result: clocks, randomness, culture, environment, input and output. Only what a rule itself says is seen, not what it calls.</summary>
internal static class Purity
{
    private static readonly HashSet<string> Clocks = new(StringComparer.Ordinal)
    {
        "System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today", "System.DateTimeOffset.Now", "System.DateTimeOffset.UtcNow",
        "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.TimeZoneInfo.Local", "NodaTime.SystemClock", "NodaTime.IClock", "NodaTime.ZonedClock",
        "System.Environment.TickCount", "System.Environment.TickCount64", "System.Threading.PeriodicTimer", "System.Threading.Timer",
    };

    private static readonly HashSet<string> Chances = new(StringComparer.Ordinal)
    {
        "System.Random", "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.HashCode", "System.Security.Cryptography.RandomNumberGenerator",
    };

    private static readonly HashSet<string> Cultures = new(StringComparer.Ordinal)
    {
        "System.Globalization.CultureInfo.CurrentCulture", "System.Globalization.CultureInfo.CurrentUICulture", "System.Globalization.CultureInfo.DefaultThreadCurrentCulture",
        "System.Globalization.CultureInfo.DefaultThreadCurrentUICulture", "System.Globalization.CultureInfo.InstalledUICulture", "System.Globalization.NumberFormatInfo.CurrentInfo",
        "System.Globalization.DateTimeFormatInfo.CurrentInfo", "System.Globalization.RegionInfo.CurrentRegion", "System.Globalization.TextInfo",
        "System.StringComparison.CurrentCulture", "System.StringComparison.CurrentCultureIgnoreCase", "System.StringComparer.CurrentCulture", "System.StringComparer.CurrentCultureIgnoreCase",
    };

    private static readonly HashSet<string> Surroundings = new(StringComparer.Ordinal)
    {
        "System.Environment", "System.AppContext", "System.AppDomain", "System.Runtime.InteropServices.RuntimeInformation", "System.OperatingSystem", "System.GC",
        "System.Threading.Thread", "System.Threading.ThreadPool", "System.Diagnostics.Process", "System.Reflection.Assembly",
        "NodaTime.IDateTimeZoneProvider.GetSystemDefault",
    };

    /// <summary>Namespaces and types of input and output.</summary>
    private static readonly HashSet<string> Outputs = new(StringComparer.Ordinal)
    {
        "System.Console", "System.IO", "System.Net", "System.Data", "System.Diagnostics.Debug", "System.Diagnostics.Trace",
    };

    /// <summary>Members that ask the current culture unless they are told of another, by the parameter that tells them.</summary>
    private static readonly HashSet<string> Cultured = new(StringComparer.Ordinal)
    {
        "System.String.ToUpper", "System.String.ToLower", "System.String.Compare", "System.String.CompareTo", "System.String.StartsWith", "System.String.EndsWith",
        "System.String.IndexOf", "System.String.LastIndexOf",
    };

    private static readonly HashSet<string> Formatted = new(StringComparer.Ordinal) { "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "Decimal", "Double", "Single", "Half" };

    /// <summary>Reports what an expression reads beside the facts.</summary>
    public static void Check(Reading reading, ExpressionSyntax said, string place)
    {
        foreach (var name in said.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        {
            if (reading.Model.GetSymbolInfo(name, reading.Cancel).Symbol is { } symbol && symbol is IMethodSymbol or IPropertySymbol or IFieldSymbol && WhatItReads(symbol) is { } what)
            {
                reading.Report(Problems.Impure, name, $"{place} reads {what}: the same facts would not always give the same result. Insert what it needs as a fact.");
            }
        }

        foreach (var made in said.DescendantNodesAndSelf().OfType<BaseObjectCreationExpressionSyntax>())
        {
            if (reading.Model.GetSymbolInfo(made, reading.Cancel).Symbol is IMethodSymbol constructor && WhatItReads(constructor) is { } what)
            {
                reading.Report(Problems.Impure, made, $"{place} reads {what}: the same facts would not always give the same result. Insert what it needs as a fact.");
            }
        }
    }

    private static string? WhatItReads(ISymbol symbol)
    {
        if (symbol.ContainingType is not { } type)
        {
            return null;
        }

        var typeName = type.OriginalDefinition.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None));
        var member = $"{typeName}.{symbol.Name}";
        bool IsAmong(HashSet<string> some) => some.Contains(member) || some.Contains(typeName);
        return IsAmong(Clocks) ? "a clock"
            : IsAmong(Chances) ? "what chance gives"
            : IsAmong(Cultures) || AsksTheCulture(symbol, type, member) ? "the culture of the machine"
            : IsAmong(Surroundings) ? "the machine it runs on"
            : IsAmong(Outputs) || Namespaces(type).Any(Outputs.Contains) ? "what lies outside of the program"
            : null;
    }

    private static bool AsksTheCulture(ISymbol symbol, INamedTypeSymbol type, string member)
    {
        if (symbol is not IMethodSymbol method)
        {
            return false;
        }

        var isTold = method.Parameters.Any(parameter => parameter.Type.Name is "StringComparison" or "CultureInfo" or "IFormatProvider" or "NumberFormatInfo");
        return !isTold && ((Cultured.Contains(member) && method.Parameters.FirstOrDefault()?.Type.SpecialType != SpecialType.System_Char)
            || (Formatted.Contains(type.Name) && type.ContainingNamespace.ToDisplayString() == "System" && symbol.Name is "ToString" or "Parse" or "TryParse" && Formatted.Contains(type.Name)));
    }

    private static IEnumerable<string> Namespaces(INamedTypeSymbol type)
    {
        for (var at = type.ContainingNamespace; at is { IsGlobalNamespace: false }; at = at.ContainingNamespace)
        {
            yield return at.ToDisplayString();
        }
    }
}
