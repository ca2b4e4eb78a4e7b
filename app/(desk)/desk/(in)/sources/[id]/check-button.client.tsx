"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Form } from "@/app/_ui/form.client";
import { LocalMoment } from "@/app/_ui/local-moment.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { checkSource } from "../actions";

type Props = { sourceId: string; lastCheckAt: string | null; nextCheckAt: string | null };

const FOUND = {
  same: "It is still as it was.",
  changed: "Its text changed.",
  moved: "It moved to another address.",
  dead: "It is no longer there.",
  unreachable: "It could not be reached.",
};

/** Fetches the source again, to see whether what is quoted still stands in it. */
export function CheckButton({ sourceId, lastCheckAt, nextCheckAt }: Props) {
  const router = useRouter();
  const [said, setSaid] = useState<string>();

  async function check() {
    const answer = await checkSource({ sourceId });
    setSaid(answer.ok ? sentence(answer.value) : undefined);
    router.refresh();
    return answer.ok ? {} : answer;
  }

  return (
    <div>
      <p className="text-muted text-sm">
        {lastCheckAt ? (
          <>
            Checked <LocalMoment at={lastCheckAt} />
          </>
        ) : (
          "Not checked since it was captured"
        )}
        {nextCheckAt && (
          <>
            , next <LocalMoment at={nextCheckAt} />
          </>
        )}
      </p>
      <Form action={check} label="Check now" className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton variant="plain" size="small" pendingLabel="Checking…">
          Check now
        </SubmitButton>
        <p role="status">{said}</p>
      </Form>
    </div>
  );
}

type Checked = { outcome: keyof typeof FOUND; detail: string | null; changed: number; isWaiting: boolean };

function sentence({ outcome, detail, changed, isWaiting }: Checked): string {
  if (outcome === "changed" && changed === 0) return "Its text changed, and every quotation still stands.";
  if (outcome === "changed")
    return isWaiting ? "Its text changed under a quotation: see above." : FOUND.changed;
  return [FOUND[outcome], outcome === "same" ? null : detail].filter(Boolean).join(" ");
}
