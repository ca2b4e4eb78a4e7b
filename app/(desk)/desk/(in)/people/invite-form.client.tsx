"use client";
import { useState } from "react";
import { Form } from "@/app/_ui/form.client";
import { RadioGroup } from "@/app/_ui/radio-group.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import { ROLES } from "@/lib/auth/permissions";
import type { FormState } from "@/lib/platform/form";
import type { Role } from "@/lib/platform/generated/enums";
import { ShownOnce } from "../../_components/shown-once.client";
import { makeInvitation } from "./actions";

const OPTIONS = Object.entries(ROLES).map(([value, { label, definition }]) => ({
  value,
  label,
  definition,
}));

/** The link is handed over by whatever way the two people have: no mail server is needed. */
export function InviteForm() {
  const [link, setLink] = useState<string>();

  async function invite(_: FormState, form: FormData): Promise<FormState> {
    const answer = await makeInvitation({ role: form.get("role") as Role, email: String(form.get("email")) });
    if (!answer.ok) return answer;
    setLink(answer.value.link);
    return {};
  }

  return (
    <div className="max-w-2xl space-y-5">
      <Form action={invite} label="Invite somebody" className="space-y-5">
        <RadioGroup label="Role" name="role" options={OPTIONS} defaultValue="editor" isRequired />
        <TextField
          label="E-mail address"
          name="email"
          type="email"
          description="Optional: it only helps you to tell links apart. Nothing is sent."
        />
        <SubmitButton variant="plain">Make a link</SubmitButton>
      </Form>
      {link && <ShownOnce label="Give this link to the person. It works once, for three days." text={link} />}
    </div>
  );
}
