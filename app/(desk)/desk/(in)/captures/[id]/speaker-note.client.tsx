"use client";
import type { Suggestion } from "./use-quotation.client";

type Props = { suggestion: Suggestion; onChoose: (id: string) => void };

/** Whom the transcript names where the words stand, and whom that can mean. */
export function SpeakerNote({ suggestion: { label, speakers, isSure }, onChoose }: Props) {
  if (!label) return "Whose statement it is. Search by name or office.";
  if (isSure) return `The transcript names ${label}.`;
  return (
    <>
      The transcript names {label}.{" "}
      {speakers.length > 0 ? (
        <>
          That can be{" "}
          {speakers.slice(0, 4).map(({ id, label: name, hint }) => (
            <button
              key={id}
              type="button"
              title={hint}
              onClick={() => onChoose(id)}
              className="me-2 min-h-6 cursor-pointer text-link underline underline-offset-4"
            >
              {name}
            </button>
          ))}
        </>
      ) : (
        "Nobody here goes by that name yet: type it to add them."
      )}
    </>
  );
}
