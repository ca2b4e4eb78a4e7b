"use client";
import { useState } from "react";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import type { FormState } from "@/lib/platform/form";
import { ShownOnce } from "../../_components/shown-once.client";
import { addReceiver } from "./actions";

/** Adds a receiver, and shows the secret with which it tells our deliveries from those of others. */
export function ReceiverForm() {
  const [secret, setSecret] = useState<string>();

  async function add(_: FormState, form: FormData): Promise<FormState> {
    const field = (name: string) => String(form.get(name) ?? "");
    const answer = await addReceiver({ name: field("name"), url: field("url"), pair: field("pair") });
    if (!answer.ok) return answer;
    setSecret(answer.value.secret);
    return {};
  }

  return (
    <div className="max-w-2xl space-y-5">
      <Form action={add} label="Add a receiver" className="space-y-4">
        <TextField id="receiver-name" name="name" label="Who receives it" isRequired />
        <TextField
          name="url"
          type="url"
          label="Address"
          description="A public one, at port 80 or 443. It has to answer within 15 seconds, with a status from 200 to 299."
          isRequired
        />
        <TextField
          name="pair"
          label="Only this pair"
          description="The address of a published pair. Left empty, it is told of all."
        />
        <SubmitButton variant="plain">Add the receiver</SubmitButton>
      </Form>
      {secret && (
        <ShownOnce label="The secret that deliveries are signed with. It is not shown again." text={secret} />
      )}
    </div>
  );
}
