"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { LABELS } from "../../schema";
import { CommentBox } from "./comment-box.client";
import { CommentItem } from "./comment-item.client";
import { toField } from "./needed-panel.client";
import { usePair } from "./pair-context.client";

type Props = { onToField: () => void };

/** All comments of a pair, those that are open first; each leads to its field. */
export function CommentsPanel({ onToField }: Props) {
  const { comments } = usePair();
  const [isWriting, setWriting] = useState(false);
  const sorted = [...comments].sort((a, b) => Number(a.resolvedAt !== null) - Number(b.resolvedAt !== null));

  return (
    <section aria-label="All comments">
      {comments.length === 0 && (
        <p className="mb-3 text-muted">No comments yet. Leave one here, or under the field it is about.</p>
      )}
      <ul className="grid gap-4">
        {sorted.map((comment) => (
          <li key={comment.id}>
            <p className="mb-1 text-sm">
              {comment.field ? (
                <button
                  type="button"
                  className="min-h-6 cursor-pointer text-link underline underline-offset-4"
                  onClick={() => {
                    onToField();
                    requestAnimationFrame(() => toField(comment.field ?? ""));
                  }}
                >
                  {LABELS[comment.field] ?? comment.field}
                </button>
              ) : (
                <span className="text-muted">The whole pair</span>
              )}
            </p>
            <CommentItem comment={comment} />
          </li>
        ))}
      </ul>
      <div className="mt-4">
        {isWriting ? (
          <CommentBox field={null} onDone={() => setWriting(false)} />
        ) : (
          <Button size="small" onPress={() => setWriting(true)}>
            Comment on the whole pair
          </Button>
        )}
      </div>
    </section>
  );
}
