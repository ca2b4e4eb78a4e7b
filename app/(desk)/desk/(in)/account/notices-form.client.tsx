"use client";
import { useState } from "react";
import { CheckBox } from "@/app/_ui/check-box.client";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { chooseNotices } from "./actions";

export function NoticesForm({ isOn }: { isOn: boolean }) {
  const [note, setNote] = useState<string>();

  return (
    <Form
      action={chooseNotices}
      label="Notices"
      onAnswer={({ saved }) => setNote(saved?.note)}
      className="space-y-4"
    >
      <CheckBox
        name="mail"
        label="Also by mail"
        description="Where this instance sends mail: what concerns you at the desk, at once."
        formValue="on"
        defaultValue={isOn}
      />
      <SubmitButton variant="plain">Save</SubmitButton>
      <p role="status">{note}</p>
    </Form>
  );
}
