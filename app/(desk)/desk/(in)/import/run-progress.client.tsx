"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { FieldError } from "@/app/_ui/field-error";
import { reach } from "@/app/_ui/reach";
import { goOn } from "./actions";
import type { Progress } from "./schema";

/** Does an import stretch by stretch, and shows how far it has come. Leaving the page stops it; it can go on later. */
export function RunProgress({ id }: { id: string }) {
  const { progress, problem, run } = useRun(id);
  const isOver = progress !== undefined && progress.status !== "running";

  return (
    <div className="grid max-w-3xl gap-2">
      {!isOver && (
        <label className="grid gap-1 font-semibold">
          Importing
          <progress
            max={progress?.total ?? 1}
            value={progress?.done ?? 0}
            className="h-3 w-full accent-link"
          />
        </label>
      )}
      <p role="status">{words(progress)}</p>
      {!isOver && (
        <p className="text-muted text-sm">
          Keep this page open. If it is closed, what is done stays, and the rest can be done later.
        </p>
      )}
      {isOver && progress.created > 0 && <a href="/desk?view=mine">See the drafts in the queue</a>}
      <div role="alert">
        <FieldError>{problem ?? progress?.failure}</FieldError>
      </div>
      {progress?.status === "failed" && (
        <p>What is done stays. Give the same file again, and the run goes on where it stopped.</p>
      )}
      {problem && (
        <div>
          <Button onPress={run}>Go on</Button>
        </div>
      )}
    </div>
  );
}

function useRun(id: string) {
  const [progress, setProgress] = useState<Progress>();
  const [problem, setProblem] = useState<string>();
  const isHere = useRef(true);

  const run = useCallback(async () => {
    setProblem(undefined);
    for (let isRunning = true; isRunning && isHere.current; ) {
      const answer = await reach(goOn({ id }));
      if (!answer.ok) return setProblem(answer.message);
      setProgress(answer.value);
      isRunning = answer.value.status === "running";
    }
  }, [id]);

  useEffect(() => {
    isHere.current = true;
    void run();
    return () => {
      isHere.current = false;
    };
  }, [run]);

  return { progress, problem, run };
}

function words(progress: Progress | undefined): string {
  if (!progress) return "Beginning…";
  const { status, done, total, created, matched, rejected } = progress;
  const counts = `${created} created, ${matched} there already, ${rejected} rejected.`;
  return status === "finished" ? `Finished: ${counts}` : `${done} of ${total} rows: ${counts}`;
}
