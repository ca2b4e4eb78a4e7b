import type { ReactNode } from "react";
import { directionOf } from "@/lib/platform/language";
import { comparedPassages } from "./compared";
import { DiffText } from "./diff-text";
import type { FieldChange } from "./edition-changes";

type Props = { changes: FieldChange[]; language: string; since: number };

/** Field by field, what an edition changed in the one before. */
export function EditionDiff({ changes, language, since }: Props) {
  if (changes.length === 0) return <p className="mt-3">Every word is as in edition {since}.</p>;

  return (
    <>
      <h3 className="mt-4 font-semibold">Changed since edition {since}</h3>
      <dl className="mt-1">
        {changes.map((change) => (
          <div key={change.name} className="grid gap-x-6 border-rule border-t py-3 md:grid-cols-[14rem_1fr]">
            <dt className="text-muted text-sm md:pt-1">{change.name}</dt>
            <dd>
              <Change change={change} language={language} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

async function Change({ change: { before, after }, language }: { change: FieldChange; language: string }) {
  const { parts, sentence } = await comparedPassages(before ?? "", after ?? "", language);
  const comparable = parts.some(({ kind }) => kind === "same");

  return (
    <>
      <div lang={language} dir={directionOf(language)} className="whitespace-pre-line font-serif text-lg">
        {comparable ? (
          <DiffText parts={parts} />
        ) : (
          parts.map((part) => (
            <Line key={part.kind}>
              <DiffText parts={[part]} />
            </Line>
          ))
        )}
      </div>
      {comparable && <p className="mt-1 text-muted text-sm">{sentence}</p>}
    </>
  );
}

function Line({ children }: { children: ReactNode }) {
  return <p className="mt-1 first:mt-0">{children}</p>;
}
