"use client";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import { addByAddress } from "../actions";

/** One field: our server fetches the address and reads the rest out of what it answers. */
export function AddressForm() {
  return (
    <Form action={addByAddress} label="Add a source by its address" className="grid max-w-3xl gap-5">
      <TextField
        name="url"
        label="Address"
        type="url"
        inputMode="url"
        placeholder="https://"
        description="A page, a PDF, plain text, Markdown or captions. Title, publisher, author and date are taken from it where it names them."
        isRequired
      />
      <div>
        <SubmitButton pendingLabel="Adding…">Fetch and add</SubmitButton>
      </div>
      <p className="max-w-prose text-muted text-sm">
        A page behind a login, or one that needs scripts to show its text, is better saved in your browser and
        uploaded, or pasted. An address that is here already gets another copy.
      </p>
    </Form>
  );
}
