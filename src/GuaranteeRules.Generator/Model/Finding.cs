using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GuaranteeRules.Generator;

/// <summary>Something a rule says that cannot be turned into code.</summary>
internal sealed record Finding(DiagnosticDescriptor Kind, string Message, Place Place)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Kind, Place.ToLocation(), Message);
}

/// <summary>A place in a source file, by value: a node would keep its whole tree alive.</summary>
internal sealed record Place(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static Place Of(Location location) =>
        new(location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
