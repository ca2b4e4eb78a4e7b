"use client";
import { useRouter } from "next/navigation";
import { Confirm } from "@/app/_ui/confirm.client";
import type { MonitorStatus } from "@/lib/platform/generated/enums";
import { ActionButton } from "../../_components/action-button.client";
import { lookNow, pauseMonitor, removeMonitor, resumeMonitor } from "./actions";

type Props = { id: string; name: string; status: MonitorStatus };

/** What an editor can do with a monitor. */
export function MonitorActions({ id, name, status }: Props) {
  const router = useRouter();
  const isActive = status === "active";

  async function remove() {
    const form = new FormData();
    form.set("id", id);
    const answer = await removeMonitor({}, form);
    if (!answer.message) router.push("/desk/monitors");
    return answer;
  }

  return (
    <div className="mt-3 flex flex-wrap items-start gap-2">
      {isActive && (
        <ActionButton action={lookNow} fields={{ id }} label={`Look now: ${name}`}>
          Look now
        </ActionButton>
      )}
      <ActionButton
        action={isActive ? pauseMonitor : resumeMonitor}
        fields={{ id }}
        label={`${isActive ? "Pause" : "Resume"} ${name}`}
      >
        {isActive ? "Pause" : "Resume"}
      </ActionButton>
      <Confirm
        trigger="Remove"
        triggerSize="small"
        title={`Remove ${name}?`}
        confirmLabel="Remove it"
        isDangerous
        onConfirm={remove}
      >
        It is watched no longer, and what it has seen is forgotten. The copies that were made stay, and so do
        the leads.
      </Confirm>
    </div>
  );
}
