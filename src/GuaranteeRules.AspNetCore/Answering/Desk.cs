using GuaranteeRules.Hosting;
using GuaranteeRules.Hosting.Telemetry;

namespace GuaranteeRules.AspNetCore.Answering;

/// <summary>What every endpoint works with.</summary>
/// <param name="Books">The book in force: each request takes it once.</param>
/// <param name="Telemetry">Shows what is decided.</param>
/// <param name="Limits">What one request may ask for.</param>
internal sealed record Desk(IGuaranteeBooks Books, GuaranteeTelemetry Telemetry, GuaranteeLimits Limits);
