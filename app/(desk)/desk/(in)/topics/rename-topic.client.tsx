"use client";
import { useState } from "react";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import type { FormState } from "@/lib/platform/form";
import { renameTopic } from "./actions";

/** Gives a topic another name; where somebody else did so meanwhile, their name is shown before it is replaced. */
export function RenameTopic({ id, name }: { id: string; name: string }) {
  const [seenName, setSeenName] = useState(name);
  const [note, setNote] = useState<string>();

  async function send(before: FormState, form: FormData): Promise<FormState> {
    const answer = await renameTopic(before, form);
    const theirs = answer.conflicts?.[0]?.theirs;
    if (typeof theirs === "string") {
      setSeenName(theirs);
      return {
        message: `Somebody renamed it to “${theirs}” meanwhile. Save again to put your name in its place.`,
      };
    }
    if (answer.saved) setSeenName(String(form.get("name")));
    setNote(answer.saved?.note);
    return answer;
  }

  return (
    <Form action={send} label={`Rename ${name}`} className="my-3 flex flex-wrap items-end gap-3 text-base">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seenName" value={seenName} />
      <div className="min-w-60 grow">
        <TextField id={`name-${id}`} name="name" label="Name" defaultValue={name} />
      </div>
      <SubmitButton variant="plain">Save the name</SubmitButton>
      <p role="status" className="w-full text-good text-sm">
        {note}
      </p>
    </Form>
  );
}
