import { Moment } from "@/app/_ui/day";
import type { listSubscriptions } from "@/lib/webhooks/queries";
import { ReceiverActions } from "./receiver-actions.client";

type Receiver = Awaited<ReturnType<typeof listSubscriptions>>[number];

const STATES = {
  active: "is told",
  paused: "paused: what is published waits for it",
  gone: "said that it is gone (410): it is told nothing any more",
} as const;

/** A receiver with what it is told of, how that goes, and what can be done with it. */
export function ReceiverEntry({ receiver }: { receiver: Receiver }) {
  const { name, url, pair, status, counts, previousUntil } = receiver;
  return (
    <li className="border-rule border-t py-4 first:border-ink">
      <h3 className="font-semibold text-lg">{name}</h3>
      <p className="break-all font-mono text-sm">{url}</p>
      <p className="mt-1 text-muted">
        {pair ? (
          <>
            Of <a href={`/pairs/${pair}`}>{pair}</a> alone
          </>
        ) : (
          "Of all pairs"
        )}
        ; {STATES[status]}. {counts.delivered} delivered, {counts.pending} waiting, {counts.dead} not
        delivered.
      </p>
      {previousUntil && (
        <p className="text-muted text-sm">
          Signed with the secret before as well, until <Moment at={previousUntil} />.
        </p>
      )}
      <ReceiverActions id={receiver.id} name={name} status={status} />
    </li>
  );
}
