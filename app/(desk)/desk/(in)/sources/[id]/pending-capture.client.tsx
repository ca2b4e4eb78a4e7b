"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { reach } from "@/app/_ui/reach";
import { fetchCopy } from "../actions";

/** Fetches a copy that waits for it, as soon as its page is open, and shows how that goes. */
export function PendingCapture({ captureId }: { captureId: string }) {
  const router = useRouter();
  const asked = useRef(false);
  const [problem, setProblem] = useState<string>();

  async function run() {
    setProblem(undefined);
    const answer = await reach(fetchCopy({ captureId }));
    if (answer.ok) router.refresh();
    else setProblem(answer.message ?? "It could not be fetched.");
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked for once.
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void run();
  }, []);

  return (
    <div
      role="status"
      className="mb-6 flex max-w-3xl flex-wrap items-center gap-4 border-link border-s-4 bg-after-wash px-4 py-3"
    >
      {problem ? (
        <>
          <p className="text-danger">{problem}</p>
          <Button size="small" onPress={run}>
            Try again
          </Button>
        </>
      ) : (
        <p>
          <strong className="font-semibold">Fetching…</strong> The copy appears here when the server has
          answered, in 15 seconds at most. You can go on working.
        </p>
      )}
    </div>
  );
}
