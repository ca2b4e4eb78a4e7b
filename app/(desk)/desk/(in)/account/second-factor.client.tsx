"use client";
import { useId, useState } from "react";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import type { FormState } from "@/lib/platform/form";
import { ShownOnce } from "../../_components/shown-once.client";
import { beginSecondFactor, confirmSecondFactor, dropSecondFactor, renewCodes } from "./actions";

type Begun = { svg: string; secret: string; codes: string[] };

/** Six digits from an authenticator beside the password, and recovery codes for when it is lost. */
export function SecondFactor({ isOn }: { isOn: boolean }) {
  const [begun, setBegun] = useState<Begun>();
  const [codes, setCodes] = useState<string[]>();

  async function begin(_: FormState, form: FormData): Promise<FormState> {
    const answer = await beginSecondFactor({ password: String(form.get("password")) });
    if (!answer.ok) return answer;
    setBegun(answer.value);
    return {};
  }

  async function renew(_: FormState, form: FormData): Promise<FormState> {
    const answer = await renewCodes({ password: String(form.get("password")) });
    if (!answer.ok) return answer;
    setCodes(answer.value.codes);
    return {};
  }

  if (begun && !isOn) return <Confirmation {...begun} onDone={() => setCodes(begun.codes)} />;
  if (!isOn) {
    return (
      <PasswordFirst action={begin} button="Set up a second factor">
        Off. With a second factor a stolen password alone opens nothing.
      </PasswordFirst>
    );
  }
  return (
    <div className="space-y-6">
      {codes && (
        <ShownOnce label="Recovery codes. Each works once; keep them safe." text={codes.join("\n")} />
      )}
      <PasswordFirst action={renew} button="Make new recovery codes">
        On. Signing in asks for six digits from your authenticator.
      </PasswordFirst>
      <PasswordFirst action={dropSecondFactor} button="Take the second factor off" />
    </div>
  );
}

type PasswordProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  button: string;
  children?: string;
};

function PasswordFirst({ action, button, children }: PasswordProps) {
  const id = useId();

  return (
    <Form action={action} label={button} className="max-w-md space-y-4">
      {children && <p>{children}</p>}
      <TextField
        id={id}
        label="Your password"
        name="password"
        type="password"
        autoComplete="current-password"
        isRequired
      />
      <SubmitButton variant="plain">{button}</SubmitButton>
    </Form>
  );
}

function Confirmation({ svg, secret, codes, onDone }: Begun & { onDone: () => void }) {
  async function confirm(_: FormState, form: FormData): Promise<FormState> {
    const answer = await confirmSecondFactor({ code: String(form.get("code")) });
    if (!answer.ok) return answer;
    onDone();
    return {};
  }

  return (
    <Form action={confirm} label="Confirm the second factor" className="max-w-md space-y-5">
      <p>Scan this with your authenticator, then give the six digits that it shows.</p>
      {/* biome-ignore lint/performance/noImgElement: a drawing made for this page alone, in its own address. */}
      <img
        className="w-48 bg-white"
        alt="The secret as a code to scan"
        src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      />
      <p className="text-sm">
        Or type the secret: <code className="break-all">{secret}</code>
      </p>
      <ShownOnce label="Recovery codes. Each works once; keep them safe." text={codes.join("\n")} />
      <TextField
        label="Six digits"
        name="code"
        autoComplete="one-time-code"
        inputMode="numeric"
        isRequired
        width={8}
      />
      <SubmitButton>Switch it on</SubmitButton>
    </Form>
  );
}
