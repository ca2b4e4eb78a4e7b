"use client";
import { ActionButton } from "../../../_components/action-button.client";
import { mergeTwo } from "../actions";

export type Preview = {
  from: { id: string; name: string };
  into: { id: string; name: string };
  problem: string | null;
  statements: number;
  spokenFor: number;
  offices: readonly { title: string }[];
  dropped: readonly { title: string }[];
  wikidata: string | null;
  waitingPairs: number;
  published: { count: number; pairs: readonly { id: string; headline: string }[] };
};

/** What a merge would move, and which published pairs go on naming the old record. */
export function PreviewOfMerge({ preview }: { preview: Preview }) {
  const { from, into, problem } = preview;
  if (problem) {
    return (
      <p className="border-danger border-s-4 bg-danger-wash px-4 py-3">
        <strong className="font-semibold">These two cannot be merged.</strong> {problem}
      </p>
    );
  }
  return (
    <section
      aria-label="What the merge would do"
      className="border-note-edge border-s-4 bg-note-wash px-4 py-3"
    >
      <h3 className="font-semibold">
        {from.name} becomes {into.name}
      </h3>
      <ul className="my-2 list-disc space-y-1 ps-5">
        {movedWords(preview).map((line) => (
          <li key={line}>{line}</li>
        ))}
        <StillNamed preview={preview} />
      </ul>
      <ActionButton
        action={mergeTwo}
        fields={{ fromId: from.id, intoId: into.id }}
        variant="primary"
        size="normal"
      >
        Merge {from.name} into {into.name}
      </ActionButton>
    </section>
  );
}

function StillNamed({ preview: { from, published } }: { preview: Preview }) {
  if (published.count === 0) return <li>No published pair names {from.name}.</li>;
  return (
    <li>
      {published.count === 1 ? "1 published pair goes" : `${published.count} published pairs go`} on naming{" "}
      {from.name} until {published.count === 1 ? "it is" : "each is"} updated:
      <ul className="list-disc ps-5">
        {published.pairs.map(({ id, headline }) => (
          <li key={id}>
            <a href={`/desk/pairs/${id}`}>{headline}</a>
          </li>
        ))}
      </ul>
    </li>
  );
}

function movedWords({ statements, spokenFor, offices, dropped, wikidata, waitingPairs }: Preview): string[] {
  const titles = (list: readonly { title: string }[]) => list.map(({ title }) => title).join(", ");
  return [
    `${count(statements, "statement")} moved.`,
    spokenFor > 0 && `${count(spokenFor, "statement")} said for somebody else moved.`,
    offices.length > 0 && `${count(offices.length, "office")} moved: ${titles(offices)}.`,
    dropped.length > 0 && `${count(dropped.length, "office")} there already: ${titles(dropped)}.`,
    wikidata && `The Wikidata id ${wikidata} moves along.`,
    waitingPairs > 0 && `${count(waitingPairs, "pair")} in review or approved: a draft again.`,
  ].filter((line) => typeof line === "string");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
