import type { MonitorView } from "@/lib/monitors/queries";
import { MonitorActions } from "./monitor-actions.client";
import { MonitorFacts } from "./monitor-facts";

/** A monitor with what it watches, how that goes, and what can be done with it. */
export function MonitorEntry({ monitor }: { monitor: MonitorView }) {
  const { id, name, status, counts, waiting } = monitor;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = [
    `${total} ${total === 1 ? "document" : "documents"} seen`,
    `${counts.captured} captured`,
    counts.due > 0 && `${counts.due} to come`,
    counts.failed > 0 && `${counts.failed} given up`,
  ];

  return (
    <li className="border-rule border-t py-4 first:border-ink">
      <h3 className="font-semibold text-lg">
        <a href={`/desk/monitors/${id}`}>{name}</a>
      </h3>
      <MonitorFacts monitor={monitor} />
      <p className="text-muted">
        {parts.filter(Boolean).join(", ")}
        {waiting > 0 && (
          <>
            , <a href="/desk/leads">{waiting === 1 ? "1 lead waits" : `${waiting} leads wait`}</a>
          </>
        )}
        .
      </p>
      <MonitorActions id={id} name={name} status={status} />
    </li>
  );
}
