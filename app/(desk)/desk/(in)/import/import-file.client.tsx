"use client";
import { useRef, useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { FieldError } from "@/app/_ui/field-error";
import { ImportReport } from "./import-report.client";
import { RunProgress } from "./run-progress.client";
import type { Report } from "./schema";

type Step = { at: "choosing" } | { at: "checked"; report: Report } | { at: "running"; id: string };

/** Chooses a file, shows what it would do, and only then does it. */
export function ImportFile() {
  const input = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState<Step>({ at: "choosing" });
  const [problem, setProblem] = useState<string>();
  const [isPending, setPending] = useState(false);

  async function send<T>(path: string, next: (answer: T) => Step) {
    const file = input.current?.files?.[0];
    if (!file) return setProblem("Choose a file first.");
    setPending(true);
    setProblem(undefined);
    const answer = await post<T>(path, file);
    setPending(false);
    if (answer.ok) setStep(next(answer.value));
    else setProblem(answer.message);
  }

  return (
    <section aria-label="Import a file" className="grid gap-5">
      <div className="flex max-w-3xl flex-wrap items-end gap-3 rounded border border-rule bg-sheet p-4">
        <div className="min-w-60 grow">
          <label htmlFor="import-file" className="font-semibold">
            File
          </label>
          <p id="import-file-description" className="text-muted text-sm">
            CSV, JSON Lines or ClaimReview, up to 20 MB.
          </p>
          <input
            ref={input}
            id="import-file"
            type="file"
            aria-describedby="import-file-description"
            accept=".csv,.tsv,.jsonl,.ndjson,.json,.jsonld,.html,.htm"
            onChange={() => {
              setStep({ at: "choosing" });
              setProblem(undefined);
            }}
            className="mt-2 block w-full file:me-3 file:min-h-10 file:cursor-pointer file:rounded file:border file:border-edge file:bg-paper file:px-4 file:text-ink"
          />
        </div>
        <Button
          variant={step.at === "choosing" ? "primary" : "plain"}
          isPending={isPending && step.at === "choosing"}
          pendingLabel="Looking…"
          onPress={() => send<Report>("check", (report) => ({ at: "checked", report }))}
        >
          See what it would do
        </Button>
      </div>
      <div role="alert">
        <FieldError>{problem}</FieldError>
      </div>
      {step.at === "checked" && (
        <ImportReport
          report={step.report}
          isPending={isPending}
          onImport={() => send<{ id: string }>("start", ({ id }) => ({ at: "running", id }))}
        />
      )}
      {step.at === "running" && <RunProgress id={step.id} />}
    </section>
  );
}

type Answer<T> = { ok: true; value: T } | { ok: false; message: string };

async function post<T>(path: string, file: File): Promise<Answer<T>> {
  const unreachable = { ok: false, message: "The server could not be reached. Try again." } as const;
  try {
    const response = await fetch(`/desk/import/${path}?name=${encodeURIComponent(file.name)}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: file,
    });
    const value = await response.json();
    return response.ok ? { ok: true, value } : { ok: false, message: value.message };
  } catch {
    return unreachable;
  }
}
