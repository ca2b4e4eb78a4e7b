"use client";
import { type ReactNode, useRef, useState } from "react";
import { buttonLook } from "@/app/_ui/button-look";
import { Section } from "@/app/_ui/section";

type Props = { id: string; heading: string; text: string; advice?: string; children?: ReactNode };

/** Something to copy: all of it is chosen at a touch, and a button copies it where the browser lets it. */
export function Snippet({ id, heading, text, advice, children }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");

  async function copy() {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied.");
    } catch {
      setSaid("Chosen: copy it with Ctrl+C or ⌘C.");
    }
  }

  return (
    <Section id={id} heading={heading}>
      <div className="max-w-3xl">
        {advice && <p className="mb-2 text-muted text-sm">{advice}</p>}
        <textarea
          ref={area}
          readOnly
          aria-label={`${heading}, to copy`}
          value={text}
          rows={Math.min(9, text.split("\n").length + Math.ceil(text.length / 110))}
          spellCheck={false}
          onFocus={(event) => event.target.select()}
          className="block w-full rounded border border-edge bg-sheet p-3 font-mono text-sm"
        />
        <p className="mt-2 flex items-center gap-3">
          <button type="button" onClick={copy} className={buttonLook("plain", "small")}>
            Copy<span className="sr-only"> {heading.toLowerCase()}</span>
          </button>
          <span role="status" className="text-muted text-sm">
            {said}
          </span>
        </p>
      </div>
      {children}
    </Section>
  );
}
