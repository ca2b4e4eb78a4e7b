import { Day } from "@/app/_ui/day";
import { Empty } from "@/app/_ui/empty";
import type { FoundStatement } from "@/lib/statements/search-queries";

type Props = { items: readonly FoundStatement[] };

/** What a speaker said, or said for somebody, the latest first. */
export function SpeakerStatements({ items }: Props) {
  if (items.length === 0) {
    return (
      <Empty title="No statements yet">
        Open a <a href="/desk/sources">source</a> and select what was said.
      </Empty>
    );
  }
  return (
    <ul aria-label="Statements" className="border-rule border-t">
      {items.map(({ id, label, language, saidOn, speaker, spokenBy, pairs }) => (
        <li key={id} className="grid gap-x-6 border-rule border-b py-2.5 lg:grid-cols-[1fr_16rem]">
          <a
            href={`/desk/statements/${id}`}
            lang={language}
            className="font-serif text-ink text-lg leading-snug"
          >
            “{label}”
          </a>
          <p className="text-muted text-sm lg:text-end">
            <Day on={saidOn} />
            {spokenBy && `, ${spokenBy} for ${speaker}`}, {pairs === 1 ? "1 pair" : `${pairs} pairs`}
          </p>
        </li>
      ))}
    </ul>
  );
}
