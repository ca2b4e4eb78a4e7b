"use client";
import type { ReactNode } from "react";

type Props = {
  value: string | null;
  found: string | boolean | null | undefined;
  print: (value: string) => string;
  onUse: (value: string) => void;
};

/** What the document says of itself, where that is not what the field has: a foreign text, offered and no more. */
export function asFound({ value, found, print, onUse }: Props): ReactNode {
  if (typeof found !== "string" || found === value) return undefined;
  return (
    <>
      The document says “{print(found)}”.{" "}
      <button
        type="button"
        onClick={() => onUse(found)}
        className="min-h-6 cursor-pointer text-link underline underline-offset-4"
      >
        Use that
      </button>
    </>
  );
}
