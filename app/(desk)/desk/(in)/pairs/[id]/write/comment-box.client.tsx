"use client";
import { useState, useTransition } from "react";
import { Button } from "@/app/_ui/button.client";
import { reach } from "@/app/_ui/reach";
import { TextArea } from "@/app/_ui/text-area.client";
import { LABELS } from "../../schema";
import { leaveComment } from "../review/actions";
import { usePair } from "./pair-context.client";

type Props = { field: string | null; onDone: () => void };

/** Writes a comment on a field, or on the whole pair; no form of its own, since it stands inside one. */
export function CommentBox({ field, onDone }: Props) {
  const { id } = usePair();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isPending, start] = useTransition();
  const name = `comment-${field ?? "whole"}`;

  function send() {
    start(async () => {
      const answer = await reach(leaveComment({ pairId: id, field, text }));
      if (answer.ok) onDone();
      else setProblem(answer.fields?.text?.join(" ") ?? answer.message);
    });
  }

  return (
    <div className="mt-2 border-note-edge border-s-4 ps-3">
      <TextArea
        name={name}
        label={field ? `Comment on ${LABELS[field] ?? field}` : "Comment on the whole pair"}
        rows={2}
        value={text}
        onChange={setText}
        error={problem}
      />
      <div className="mt-2 flex gap-2">
        <Button size="small" variant="primary" onPress={send} isPending={isPending} pendingLabel="Sending…">
          Leave the comment
        </Button>
        <Button size="small" onPress={onDone}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
