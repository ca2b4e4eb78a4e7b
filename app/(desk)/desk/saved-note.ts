type Saved = { fromThem: string[]; reopened: number };

/** What a save did besides saving, in words; `labels` are what the form calls its fields. */
export function savedNote({ fromThem, reopened }: Saved, labels: Record<string, string>): string {
  const others = fromThem.map((field) => labels[field] ?? field).join(", ");
  return ["Saved.", others && `Somebody else had changed: ${others}. Both are kept.`, reopenedWords(reopened)]
    .filter(Boolean)
    .join(" ");
}

/** How many pairs a change made drafts of. */
export function reopenedWords(count: number): string {
  if (count === 0) return "";
  return count === 1 ? "1 pair is a draft again." : `${count} pairs are drafts again.`;
}
