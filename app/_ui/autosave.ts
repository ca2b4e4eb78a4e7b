import type { SaveStatus } from "./save-status";

/** What saving answers: a message, or at least that it is not `ok`, when it was refused. */
export type SaveAnswer = { ok?: boolean; message?: string } | undefined;

type Given<T> = {
  save: (values: T) => Promise<SaveAnswer>;
  onStatus: (status: SaveStatus) => void;
  /** How long after the last change it is saved, and how long after a failure it is tried again. */
  pause?: number;
  retry?: number;
};

const REFUSED = "it could not be kept.";
const UNREACHABLE = "the server could not be reached. It is tried again by itself.";

/**
 * Saves what changes a moment after the last change. One save runs at a time, so an older text never lands on
 * a newer one; what could not be saved is kept and tried again until it is.
 */
export function createAutosave<T>({ save, onStatus, pause = 1000, retry = 8000 }: Given<T>) {
  let waiting: { values: T } | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Saves what waits, and what comes while it is being saved; not what has just failed. */
  async function run() {
    while (waiting) {
      const { values } = waiting;
      waiting = null;
      onStatus({ kind: "saving" });
      const message = await outcome(save, values);
      if (message !== undefined && !waiting) return fail(values, message);
      onStatus(waiting ? { kind: "waiting" } : savedNow());
    }
  }
  function fail(values: T, message: string) {
    waiting = { values };
    onStatus({ kind: "failed", message });
    later(retry);
  }
  function later(delay: number) {
    clearTimeout(timer);
    timer = setTimeout(flush, delay);
  }
  /** Saves at once what is not saved. Never throws. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    flush,
    change(values: T) {
      waiting = { values };
      if (!running) onStatus({ kind: "waiting" });
      later(pause);
    },
    /** Forgets what waits, and answers when nothing is being saved any more: before the form itself is sent. */
    async hold() {
      clearTimeout(timer);
      waiting = null;
      await running;
      onStatus({ kind: "idle" });
    },
    isSafe: () => waiting === null && running === null,
  };
}

async function outcome<T>(save: Given<T>["save"], values: T): Promise<string | undefined> {
  try {
    const answer = await save(values);
    return answer?.message ?? (answer?.ok === false ? REFUSED : undefined);
  } catch {
    return UNREACHABLE;
  }
}

function savedNow(): SaveStatus {
  return { kind: "saved", at: new Date().toISOString() };
}
