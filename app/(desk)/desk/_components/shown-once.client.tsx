"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.client";

type Props = { label: string; text: string };

/** A secret that is shown this one time, with a button that copies it. */
export function ShownOnce({ label, text }: Props) {
  const [copied, setCopied] = useState(false);

  return (
    <div role="status" className="border-note-edge border-s-4 bg-note-wash px-4 py-3">
      <p className="font-semibold">{label}</p>
      <p className="my-2 whitespace-pre-wrap break-all font-mono text-sm">{text}</p>
      <Button size="small" onPress={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}>
        {copied ? "Copied" : "Copy"}
      </Button>
    </div>
  );
}
