"use client";
import { useState } from "react";
import { Confirm } from "@/app/_ui/confirm.client";
import type { WebhookStatus } from "@/lib/platform/generated/enums";
import { ActionButton } from "../../_components/action-button.client";
import { ShownOnce } from "../../_components/shown-once.client";
import { pauseReceiver, removeReceiver, renewSecret, resumeReceiver } from "./actions";

type Props = { id: string; name: string; status: WebhookStatus };

/** What an administrator can do with a receiver. */
export function ReceiverActions({ id, name, status }: Props) {
  const [secret, setSecret] = useState<string>();
  const isActive = status === "active";

  async function renew() {
    const answer = await renewSecret({ id });
    if (!answer.ok) return answer;
    setSecret(answer.value.secret);
    return undefined;
  }

  async function remove() {
    const form = new FormData();
    form.set("id", id);
    return removeReceiver({}, form);
  }

  return (
    <div className="mt-3 space-y-3">
      <div className="flex flex-wrap items-start gap-2">
        <ActionButton
          action={isActive ? pauseReceiver : resumeReceiver}
          fields={{ id }}
          label={`${isActive ? "Pause" : "Resume"} ${name}`}
        >
          {isActive ? "Pause" : "Resume"}
        </ActionButton>
        <Confirm
          trigger="New secret"
          triggerSize="small"
          title={`Make a new secret for ${name}?`}
          confirmLabel="Make a new secret"
          onConfirm={renew}
        >
          For 24 hours each delivery is signed with both, so that the receiver can change over. A secret made
          before within that time no longer counts.
        </Confirm>
        <Confirm
          trigger="Remove"
          triggerSize="small"
          title={`Remove ${name}?`}
          confirmLabel="Remove it"
          isDangerous
          onConfirm={remove}
        >
          It is told nothing any more, and what was not delivered to it is forgotten.
        </Confirm>
      </div>
      {secret && <ShownOnce label={`The new secret of ${name}. It is not shown again.`} text={secret} />}
    </div>
  );
}
