"use client";
import { useRouter } from "next/navigation";
import { Confirm } from "@/app/_ui/confirm.client";
import { ActionButton } from "../../_components/action-button.client";
import { dismissLead, takeLead } from "./actions";

/** The two ways out of the queue. */
export function LeadActions({ id, words }: { id: string; words: string }) {
  const router = useRouter();

  async function dismiss(reason: string) {
    const form = new FormData();
    form.set("id", id);
    form.set("reason", reason);
    const answer = await dismissLead({}, form);
    if (!answer.saved) return { message: answer.message ?? answer.fields?.reason?.[0] };
    router.push(`/desk/leads?dismissed=${id}`);
    return undefined;
  }

  return (
    <div className="mt-3 flex flex-wrap items-start gap-2">
      <ActionButton action={takeLead} fields={{ id }} variant="primary" label={`Take: ${words.slice(0, 60)}`}>
        Take
      </ActionButton>
      <Confirm
        trigger="Dismiss"
        triggerSize="small"
        title="Dismiss this lead?"
        confirmLabel="Dismiss it"
        reason={{
          label: "Why it leads nowhere",
          description: "It is kept, and tells how good the suggestions are.",
        }}
        onConfirm={dismiss}
      >
        <q>{words}</q>
      </Confirm>
    </div>
  );
}
