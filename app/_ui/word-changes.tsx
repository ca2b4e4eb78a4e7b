import { type Change, diffWordsWithSpace } from "diff";

type Props = { before: string; after: string };

/**
 * The later text with the words marked that were put in and taken away; both are said to those who listen. For
 * what comes up after the page is there: the library looks at the clock, which a page made in advance may not.
 */
export function WordChanges({ before, after }: Props) {
  if (after === "") return <p className="text-muted">Nothing: the text was taken away.</p>;

  return partsOf(before, after).map(({ value, added, removed }, place) => {
    const key = `${place} ${value}`;
    if (!added && !removed) return <span key={key}>{value}</span>;
    const words = value.trim();
    const [lead, trail] = value.split(words || value, 2);
    return (
      <span key={key}>
        {lead}
        <Changed words={words || value} isAdded={added} />
        {trail || (removed && " ")}
      </span>
    );
  });
}

function Changed({ words, isAdded }: { words: string; isAdded: boolean }) {
  const Mark = isAdded ? "ins" : "del";
  return (
    <Mark>
      <span className="sr-only">{isAdded ? "added: " : "removed: "}</span>
      {words}
      <span className="sr-only">{isAdded ? " end added" : " end removed"}</span>
    </Mark>
  );
}

function partsOf(before: string, after: string): Change[] {
  const whole = { value: after, added: false, removed: false, count: 1 };
  return diffWordsWithSpace(before, after, { maxEditLength: 400 }) ?? [whole];
}
