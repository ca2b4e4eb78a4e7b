import { LocalMoment } from "@/app/_ui/local-moment.client";
import type { MonitorView } from "@/lib/monitors/queries";
import { INTERVALS } from "@/lib/monitors/schema";

type Props = { monitor: Omit<MonitorView, "counts" | "waiting"> };

/** What a monitor watches, for whom and how often, and what its last round came to. */
export function MonitorFacts({ monitor }: Props) {
  const { url, format, everyMinutes, speakers, status, lastRoundAt, nextRoundAt, isBusy } = monitor;
  const often =
    INTERVALS.find(({ minutes }) => minutes === everyMinutes)?.label ?? `Every ${everyMinutes} minutes`;
  const whom = speakers.length > 0 ? speakers.join(", ") : "everybody who is recorded";

  return (
    <>
      <p className="break-all font-mono text-sm">{url}</p>
      <p className="mt-1 text-muted">
        {often}, for words of {whom}
        {format && ` (${format})`}.
      </p>
      <p className="mt-1">
        <Outcome monitor={monitor} />
      </p>
      <p className="text-muted text-sm">
        {lastRoundAt && (
          <>
            Last read <LocalMoment at={lastRoundAt} />
            {nextRoundAt && ", "}
          </>
        )}
        {status === "paused" && (lastRoundAt ? "." : "Not read yet.")}
        {nextRoundAt && !isBusy && (
          <>
            next <LocalMoment at={nextRoundAt} />.
          </>
        )}
        {nextRoundAt && isBusy && "being read now…"}
      </p>
    </>
  );
}

function Outcome({ monitor: { status, failures, outcome } }: Props) {
  if (status === "paused") return <strong className="font-semibold">Paused: it is not read.</strong>;
  if (!outcome) return "It is read for the first time in a moment.";
  if (failures === 0) return outcome;
  return (
    <span className="text-danger">
      <strong className="font-semibold">
        {failures === 1 ? "The last round failed." : `The last ${failures} rounds failed.`}
      </strong>{" "}
      {outcome}
    </span>
  );
}
