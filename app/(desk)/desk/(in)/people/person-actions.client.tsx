"use client";
import { useState, useTransition } from "react";
import { Button } from "@/app/_ui/button.client";
import { Confirm } from "@/app/_ui/confirm.client";
import { Form } from "@/app/_ui/form.client";
import { reach } from "@/app/_ui/reach";
import { Select } from "@/app/_ui/select.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { ROLES } from "@/lib/auth/permissions";
import type { Role } from "@/lib/platform/generated/enums";
import { ActionButton } from "../../_components/action-button.client";
import { ShownOnce } from "../../_components/shown-once.client";
import {
  closeTheAccount,
  giveRole,
  makePasswordLink,
  reopenTheAccount,
  takeOffSecondFactor,
} from "./actions";

type Person = { id: string; name: string; role: Role; banned: boolean; twoFactorEnabled: boolean };

const OPTIONS = Object.entries(ROLES).map(([value, { label }]) => ({ value, label }));

/** What an administrator can do with another's account. */
export function PersonActions({ person: { id, name, role, banned, twoFactorEnabled } }: { person: Person }) {
  const fields = { userId: id };

  return (
    <details>
      <summary className="min-h-6">Change</summary>
      <div className="my-3 flex flex-col items-start gap-3">
        <Form action={giveRole} label={`Role of ${name}`} className="flex flex-wrap items-end gap-2">
          <input type="hidden" name="userId" value={id} />
          <Select id={`role-${id}`} label="Role" name="role" options={OPTIONS} defaultValue={role} />
          <SubmitButton variant="plain">Give this role</SubmitButton>
        </Form>
        <PasswordLink userId={id} />
        {twoFactorEnabled && (
          <ActionButton action={takeOffSecondFactor} fields={fields}>
            Take off the second factor
          </ActionButton>
        )}
        {banned ? (
          <ActionButton action={reopenTheAccount} fields={fields}>
            Open the account again
          </ActionButton>
        ) : (
          <Close userId={id} name={name} />
        )}
      </div>
    </details>
  );
}

function PasswordLink({ userId }: { userId: string }) {
  const [shown, setShown] = useState<string>();
  const [isPending, start] = useTransition();

  function make() {
    start(async () => {
      const answer = await reach(makePasswordLink({ userId }));
      setShown(answer.ok ? answer.value.link : answer.message);
    });
  }

  return (
    <>
      <Button size="small" onPress={make} isPending={isPending}>
        Link for a new password
      </Button>
      {shown && (
        <ShownOnce label="Give this link to the person. It works once, for three days." text={shown} />
      )}
    </>
  );
}

function Close({ userId, name }: { userId: string; name: string }) {
  async function close(reason: string) {
    const form = new FormData();
    form.set("userId", userId);
    form.set("reason", reason);
    return closeTheAccount({}, form);
  }

  return (
    <Confirm
      trigger="Close the account"
      triggerSize="small"
      title={`Close the account of ${name}?`}
      confirmLabel="Close it"
      isDangerous
      reason={{ label: "Why" }}
      onConfirm={close}
    >
      They are signed out at once and cannot sign in. What they wrote stays, under their name. You can open
      the account again.
    </Confirm>
  );
}
