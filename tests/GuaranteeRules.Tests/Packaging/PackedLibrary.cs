using System.Reflection;

namespace GuaranteeRules.Tests.Packaging;

/// <summary>The library, packed once into a folder that goes away with the tests. It packs what the tests themselves were built with.</summary>
public sealed class PackedLibrary : IDisposable
{
    /// <summary>A version that no feed and no cache has.</summary>
    internal const string Version = "0.0.0-packed";

    public PackedLibrary()
    {
        Folder = Directory.CreateTempSubdirectory("guarantee-package-").FullName;
        Repository.Dotnet(Repository.Root, "pack", "src/GuaranteeRules", "--no-build", "-c", Repository.Configuration, "-o", Feed, $"-p:PackageVersion={Version}", $"-p:NuspecOutputPath={Folder}/obj/");
    }

    internal string Folder { get; }

    internal string Feed => Path.Combine(Folder, "feed");

    internal string PackagePath => Path.Combine(Feed, $"GuaranteeRules.{Version}.nupkg");

    internal string SymbolsPath => Path.ChangeExtension(PackagePath, ".snupkg");

    /// <summary>Where this machine keeps what the build restored, so that the package's dependencies need no network.</summary>
    internal static string RestoredPackages { get; } =
        typeof(PackedLibrary).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "NuGetPackageRoot").Value!;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
