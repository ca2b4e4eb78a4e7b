"use client";
import { useState } from "react";
import { Form } from "@/app/_ui/form.client";
import { Select } from "@/app/_ui/select.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextArea } from "@/app/_ui/text-area.client";
import type { FormState } from "@/lib/platform/form";
import { type CommentView, LABELS } from "../../schema";
import { CommentItem } from "../write/comment-item.client";
import { leaveComment } from "./actions";

type Props = { pairId: string; comments: readonly CommentView[] };

const FIELDS = Object.entries(LABELS).map(([value, label]) => ({ value, label }));

/** The comments of a pair, each with its field, and a form for another. */
export function CommentList({ pairId, comments }: Props) {
  const [count, setCount] = useState(0);

  async function send(_: FormState, form: FormData): Promise<FormState> {
    const text = String(form.get("text") ?? "");
    const answer = await leaveComment({ pairId, field: String(form.get("field") ?? "") || null, text });
    if (!answer.ok) return answer;
    setCount(count + 1);
    return {};
  }

  return (
    <>
      {comments.length === 0 && <p className="text-muted">No comments yet.</p>}
      <ul aria-label="Comments" className="grid gap-3">
        {comments.map((comment) => (
          <li key={comment.id}>
            <p className="text-sm">
              {comment.field ? (
                <a href={`/desk/pairs/${pairId}?view=write#field-${comment.field}`}>
                  {LABELS[comment.field] ?? comment.field}
                </a>
              ) : (
                "The whole pair"
              )}
            </p>
            <CommentItem comment={comment} />
          </li>
        ))}
      </ul>
      <Form key={count} action={send} label="New comment" className="mt-5 grid gap-3">
        <Select name="field" label="Comment on" emptyLabel="The whole pair" options={FIELDS} />
        <TextArea name="text" label="Comment" rows={2} />
        <div>
          <SubmitButton variant="plain">Leave the comment</SubmitButton>
        </div>
      </Form>
    </>
  );
}
