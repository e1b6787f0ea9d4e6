using ClaimDesk.Payouts;
using Wolverine.Runtime;
using Wolverine.Runtime.Handlers;

namespace ClaimDesk.Storage.Marten;

/// <summary>Receives payout messages from Wolverine's durable queue; one that throws is delivered again. A handler that Wolverine finds by convention would be compiled at a node's first payout, which takes seconds.</summary>
internal sealed class MakePayoutHandler : MessageHandler<MakePayout>
{
    protected override Task HandleAsync(MakePayout message, MessageContext context, CancellationToken cancellation) =>
        context.Runtime.Services.GetRequiredService<PayoutMaker>().MakeAsync(message, cancellation);
}
