"use client";
import { Form } from "@/app/_ui/form.client";
import { Select } from "@/app/_ui/select.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { assignThePair } from "./actions";

type Props = { id: string; assigneeId: string; colleagues: { id: string; name: string }[] };

/** Gives the pair to somebody to work on; they are told. */
export function AssignForm({ id, assigneeId, colleagues }: Props) {
  return (
    <Form action={assignThePair} label="Assign" className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="id" value={id} />
      <div className="min-w-48 grow">
        <Select
          key={assigneeId}
          name="userId"
          label="Assigned to"
          defaultValue={assigneeId}
          emptyLabel="Nobody"
          options={colleagues.map(({ id: value, name }) => ({ value, label: name }))}
        />
      </div>
      <SubmitButton variant="plain">Assign</SubmitButton>
    </Form>
  );
}
