/** How far the saving of a form has got. `at` is a moment as ISO text. */
export type SaveStatus =
  | { kind: "idle" }
  | { kind: "waiting" }
  | { kind: "saving" }
  | { kind: "saved"; at: string }
  | { kind: "failed"; message: string };

/** The status in words; `clock` prints a moment as the reader's clock shows it. */
export function statusSentence(status: SaveStatus, clock: (at: string) => string): string {
  switch (status.kind) {
    case "idle":
      return "";
    case "waiting":
      return "Not saved yet";
    case "saving":
      return "Saving…";
    case "saved":
      return `Saved ${clock(status.at)}`;
    case "failed":
      return `Not saved: ${status.message}`;
  }
}

/** "12:03", by the clock of the person who reads it or of a zone. */
export function clockTime(at: string, timeZone?: string): string {
  return new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone });
}
