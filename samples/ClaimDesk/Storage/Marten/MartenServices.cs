using ClaimDesk.Orders;
using ClaimDesk.Payouts;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Marten;

namespace ClaimDesk.Storage.Marten;

/// <summary>Sets up Marten and Wolverine on one PostgreSQL database.</summary>
internal static class MartenServices
{
    private static readonly Type[] EventTypes =
    [
        typeof(OrderPlaced), typeof(LineShipped), typeof(LineSigned), typeof(ClaimSubmitted), typeof(ClaimRuled),
        typeof(ClaimDecided), typeof(RemedyGranted), typeof(PayoutRequested), typeof(PayoutConfirmed),
    ];

    internal static void Add(WebApplicationBuilder builder, string connection)
    {
        builder.Services.AddMarten(options =>
        {
            options.Connection(connection);
            options.DatabaseSchemaName = "desk";
            options.UseSystemTextJsonForSerialization(configure: json => DeskJson.Of(json));
            options.Events.StreamIdentity = StreamIdentity.AsString;
            options.Events.AddEventTypes(EventTypes);
            options.Projections.Add(new LedgerProjection(), ProjectionLifecycle.Inline);
            options.Schema.For<OrderLedger>().Index(ledger => ledger.OpenPayouts, index => index.Predicate = "CAST(data ->> 'openPayouts' AS integer) > 0");
        }).ApplyAllDatabaseChangesOnStartup().IntegrateWithWolverine(wolverine => wolverine.MessageStorageSchemaName = "desk_messages");
        builder.Host.UseWolverine(options =>
        {
            options.Discovery.DisableConventionalDiscovery();
            options.AddMessageHandler(new MakePayoutHandler());
            options.LocalQueueFor<MakePayout>().UseDurableInbox().MaximumParallelMessages(16);
            options.OnAnyException().ScheduleRetryIndefinitely(PayoutMaker.Waits);
            // A node that was killed is noticed, and its messages taken over, within seconds.
            options.Durability.HealthCheckPollingTime = TimeSpan.FromSeconds(2);
            options.Durability.StaleNodeTimeout = TimeSpan.FromSeconds(10);
            options.Durability.CheckAssignmentPeriod = TimeSpan.FromSeconds(5);
            options.Durability.ScheduledJobPollingTime = TimeSpan.FromSeconds(1);
        });
        builder.Services.AddSingleton<IOrderStore, MartenOrderStore>();
        builder.Services.AddHostedService<PayoutSweep>();
    }
}
