"use client";
import { useState, useTransition } from "react";
import { Button } from "@/app/_ui/button.client";
import { FieldError } from "@/app/_ui/field-error";
import { LocalMoment } from "@/app/_ui/local-moment.client";
import { reach } from "@/app/_ui/reach";
import type { CommentView } from "../../schema";
import { closeComment } from "../review/actions";

type Props = { comment: CommentView };

/** A comment with who left it and when; it stays until somebody says that it is dealt with. */
export function CommentItem({ comment: { id, text, author, createdAt, resolvedAt, resolvedBy } }: Props) {
  const [problem, setProblem] = useState<string>();
  const [isPending, start] = useTransition();

  function resolve() {
    start(async () => {
      const answer = await reach(closeComment({ id }));
      if (!answer.ok) setProblem(answer.message);
    });
  }

  return (
    <div className={`border-s-4 px-3 py-2 ${resolvedAt ? "border-edge" : "border-note-edge bg-note-wash"}`}>
      <p className="whitespace-pre-line">{text}</p>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 text-sm">
        <span className="text-muted">
          {author.name}, <LocalMoment at={createdAt.toISOString()} />
          {resolvedAt && `; dealt with by ${resolvedBy?.name ?? "somebody"}`}
        </span>
        {!resolvedAt && (
          <Button
            variant="link"
            size="small"
            onPress={resolve}
            isPending={isPending}
            aria-label={`Resolve: ${text.slice(0, 60)}`}
          >
            Resolve
          </Button>
        )}
      </div>
      <FieldError>{problem}</FieldError>
    </div>
  );
}
