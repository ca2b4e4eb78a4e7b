import { type DiffPart, trimmed } from "@/lib/pairs/diff-part";

type Props = { parts: DiffPart[] };

/** Both passages in one text. What marks a word to the eye is said to the ear, as many readers announce neither. */
export function DiffText({ parts }: Props) {
  return parts.map((part, place) => {
    const key = `${place} ${part.kind}`;
    if (part.kind === "same") return <span key={key}>{part.text}</span>;
    const { before, words, after } = trimmed(part.text);
    const touches = part.kind === "removed" && parts[place + 1]?.kind === "added" && after === "";
    return (
      <span key={key}>
        {before}
        {part.kind === "removed" ? <Removed words={words} /> : <Added words={words} />}
        {touches ? " " : after}
      </span>
    );
  });
}

function Removed({ words }: { words: string }) {
  return (
    <del>
      <Spoken>removed: </Spoken>
      {words}
      <Spoken> end removed</Spoken>
    </del>
  );
}

function Added({ words }: { words: string }) {
  return (
    <ins>
      <Spoken>added: </Spoken>
      {words}
      <Spoken> end added</Spoken>
    </ins>
  );
}

function Spoken({ children }: { children: string }) {
  return (
    <span lang="en" className="sr-only">
      {children}
    </span>
  );
}
