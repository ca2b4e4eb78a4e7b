import { Moment } from "@/app/_ui/day";
import type { EventView } from "@/lib/editorial/queries";
import { addressWith } from "../../query";
import { actionWords, kindWords, pathOf } from "./event-words";

type Props = { event: EventView; name: string | undefined; isOfOne: boolean };

/** One line of the trail in plain words, with all that is stored of it folded under it. */
export function EventLine({ event, name, isOfOne }: Props) {
  const { number, at, actor, action, entity, entityId } = event;
  const href = pathOf(event);
  const kind = kindWords(entity);

  return (
    <li className="border-rule border-b py-2.5">
      <p>
        <span className="font-medium">{actor.name}</span> {actionWords(action)}{" "}
        {name ? `the ${kind} ` : `a ${kind}`}
        {name && (href ? <a href={href}>{name}</a> : name)}
      </p>
      <details className="text-sm">
        <summary className="min-h-6 text-muted">
          <Moment at={at.toISOString()} />, line {number}
        </summary>
        <div className="my-2 space-y-2">
          <pre className="whitespace-pre-wrap wrap-anywhere border-rule border-s-2 ps-3 font-mono text-xs">
            {readable(event.details)}
          </pre>
          <p className="break-all text-muted">
            Hash <code>{event.hash}</code>
          </p>
          <p className="flex flex-wrap gap-x-4 gap-y-1.5 *:min-h-6">
            {!name && href && <a href={href}>Open the {kind}</a>}
            {!isOfOne && (
              <a href={addressWith("/desk/trail", { entity, id: entityId })}>All of this {kind}</a>
            )}
          </p>
        </div>
      </details>
    </li>
  );
}

/** Canonical JSON with line breaks. */
function readable(details: string): string {
  return JSON.stringify(JSON.parse(details), null, 2);
}
