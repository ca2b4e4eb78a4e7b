"use client";
import { type ReactNode, useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { LABELS } from "../../schema";
import { CommentBox } from "./comment-box.client";
import { CommentItem } from "./comment-item.client";
import { usePair } from "./pair-context.client";

type Props = { field: string; children: ReactNode };

/** A field with the open comments on it, and a way to leave one. */
export function Commented({ field, children }: Props) {
  const { comments } = usePair();
  const [isWriting, setWriting] = useState(false);
  const open = comments.filter((comment) => comment.field === field && !comment.resolvedAt);
  const label = LABELS[field] ?? field;

  return (
    <div className="relative">
      {children}
      {open.length > 0 && (
        <ul aria-label={`Comments on ${label}`} className="mt-2 grid gap-2">
          {open.map((comment) => (
            <li key={comment.id}>
              <CommentItem comment={comment} />
            </li>
          ))}
        </ul>
      )}
      {isWriting ? (
        <CommentBox field={field} onDone={() => setWriting(false)} />
      ) : (
        <Button
          variant="link"
          size="small"
          onPress={() => setWriting(true)}
          aria-label={`Comment on ${label}`}
          className="absolute! end-0 top-0"
        >
          Comment
        </Button>
      )}
    </div>
  );
}
