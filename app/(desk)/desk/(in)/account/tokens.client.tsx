"use client";
import { useState } from "react";
import { Form } from "@/app/_ui/form.client";
import { Select } from "@/app/_ui/select.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import type { FormState } from "@/lib/platform/form";
import { ActionButton } from "../../_components/action-button.client";
import { ShownOnce } from "../../_components/shown-once.client";
import { endToken, makeToken } from "./actions";

type Token = {
  id: string;
  name: string | null;
  start: string | null;
  writes: boolean;
  expiresAt: string | null;
};

const LIVES = [
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "a year" },
];
const SCOPES = [
  { value: "read", label: "Read drafts" },
  { value: "write", label: "Read, write and submit drafts" },
];

/** What lets a program act for its owner. A token is shown once; only its hash is kept. */
export function Tokens({ tokens }: { tokens: Token[] }) {
  const [key, setKey] = useState<string>();

  async function make(_: FormState, form: FormData): Promise<FormState> {
    const scope = form.get("scope") === "write" ? "write" : "read";
    const answer = await makeToken({ name: String(form.get("name")), scope, days: form.get("days") });
    if (!answer.ok) return answer;
    setKey(answer.value.key);
    return {};
  }

  return (
    <div className="space-y-5">
      <p>For programs that act for you. None of them can approve or publish.</p>
      {tokens.length > 0 && (
        <ul className="space-y-2">
          {tokens.map((token) => (
            <li key={token.id} className="flex items-center gap-4 border-rule border-b pb-2">
              <span className="grow">
                {token.name} <code className="text-sm">{token.start}…</code>{" "}
                <span className="text-muted text-sm">
                  {token.writes ? "reads and writes drafts" : "reads drafts"}, until{" "}
                  {token.expiresAt?.slice(0, 10)}
                </span>
              </span>
              <ActionButton action={endToken} fields={{ id: token.id }} label={`Revoke ${token.name}`}>
                Revoke
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
      {key && <ShownOnce label="Your token. It is not shown again." text={key} />}
      <Form action={make} label="Make a token" className="max-w-md space-y-4">
        <TextField id="token-name" label="What it is for" name="name" isRequired />
        <Select label="What it may do" name="scope" options={SCOPES} />
        <Select label="How long it works" name="days" options={LIVES} defaultValue="90" />
        <SubmitButton variant="plain">Make a token</SubmitButton>
      </Form>
    </div>
  );
}
