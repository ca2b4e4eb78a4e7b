"use client";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import { keepSearch } from "../actions";

/** Names a search and keeps it. */
export function NewSearch({ query, name }: { query: string; name: string }) {
  return (
    <Form action={keepSearch} className="space-y-4" label="Save a search">
      <input name="query" type="hidden" value={query} />
      <TextField defaultValue={name} isRequired label="What you call it" name="name" />
      <SubmitButton>Save the search</SubmitButton>
    </Form>
  );
}
