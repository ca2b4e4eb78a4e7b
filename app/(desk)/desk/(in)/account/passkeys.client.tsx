"use client";
import { passkeyClient } from "@better-auth/passkey/client";
import { createAuthClient } from "better-auth/client";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import type { FormState } from "@/lib/platform/form";
import { ActionButton } from "../../_components/action-button.client";
import { removePasskey } from "./actions";

type Key = { id: string; name: string | null; madeAt: string | null };
type Props = { keys: Key[]; address: string };

export function Passkeys({ keys, address }: Props) {
  return (
    <div className="space-y-5">
      <p>
        A passkey signs you in by your device’s own lock, and cannot be given away by mistake. It works at{" "}
        {address} only.
      </p>
      {keys.length > 0 && (
        <ul className="space-y-2">
          {keys.map(({ id, name, madeAt }) => (
            <li key={id} className="flex items-center gap-4 border-rule border-b pb-2">
              <span className="grow">
                {name ?? "Passkey"} <span className="text-muted text-sm">{madeAt?.slice(0, 10)}</span>
              </span>
              <ActionButton action={removePasskey} fields={{ id }} label={`Remove ${name ?? "the passkey"}`}>
                Remove
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
      <Form action={add} label="Add a passkey" className="max-w-md space-y-4">
        <TextField
          label="Name of the device"
          name="name"
          description="Such as “phone” or “office”."
          isRequired
        />
        <SubmitButton variant="plain" pendingLabel="Waiting for your device…">
          Add a passkey
        </SubmitButton>
      </Form>
    </div>
  );
}

async function add(_: FormState, form: FormData): Promise<FormState> {
  const name = String(form.get("name")).trim();
  if (!name) return { fields: { name: ["Name the device."] } };
  const client = createAuthClient({ plugins: [passkeyClient()] });
  const answer = await client.passkey.addPasskey({ name });
  if (answer?.error) return { message: answer.error.message ?? "The passkey was not made." };
  window.location.reload();
  return {};
}
