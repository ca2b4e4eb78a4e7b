"use client";
import { Button } from "@/app/_ui/button.client";
import { Day } from "@/app/_ui/day";
import { Empty } from "@/app/_ui/empty";
import { directionOf } from "@/lib/platform/language";
import type { Side } from "./schema";
import type { FoundStatement } from "./use-statement-search.client";

type Props = {
  side: Side;
  items: FoundStatement[];
  otherId?: string;
  isBusy: boolean;
  onChoose: (id: string) => void;
};

/** What was found, each with what tells it from its like. */
export function FoundStatements({ side, items, otherId, isBusy, onChoose }: Props) {
  if (items.length === 0) {
    return (
      <Empty title="No statement is found">
        Try fewer words, or <a href="/desk/sources">make a statement from a source</a>.
      </Empty>
    );
  }
  return (
    <ul
      aria-label={`Statements for the ${side} side`}
      aria-busy={isBusy}
      className={`max-h-128 overflow-y-auto border-rule border-y pe-2 ${isBusy ? "opacity-60" : ""}`}
    >
      {items.map((item) => (
        <li key={item.id} className="flex items-start justify-between gap-4 border-rule border-b py-3">
          <Line item={item} />
          {item.id === otherId ? (
            <span className="shrink-0 text-muted text-sm">On the other side</span>
          ) : (
            <Button
              size="small"
              isDisabled={isBusy}
              aria-label={`Choose: ${item.speaker}, ${item.saidOn}: ${item.label}`}
              onPress={() => onChoose(item.id)}
              className="shrink-0"
            >
              Choose
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Line({
  item: { quote, language, speaker, spokenBy, saidOn, pairs, citations },
}: {
  item: FoundStatement;
}) {
  return (
    <div className="min-w-0">
      <p lang={language} dir={directionOf(language)} className="line-clamp-3 font-serif text-lg leading-snug">
        {quote}
      </p>
      <p className="text-muted text-sm">
        {spokenBy ? `${spokenBy} for ${speaker}` : speaker} · <Day on={saidOn} /> ·{" "}
        {counted(citations, "source")} · {pairs === 0 ? "in no pair yet" : `in ${counted(pairs, "pair")}`}
      </p>
    </div>
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
