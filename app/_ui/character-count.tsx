type Props = { id: string; text: string; most?: number };

/** How much is written; told to a screen reader only when there is little room left, or too much is written. */
export function CharacterCount({ id, text, most }: Props) {
  const count = text.length;
  const isTight = most !== undefined && count > most * 0.9;

  return (
    <p
      id={id}
      aria-live={isTight ? "polite" : "off"}
      className={`mt-1 text-sm tabular-nums ${most && count > most ? "font-semibold text-danger" : "text-muted"}`}
    >
      {sentence(count, most)}
    </p>
  );
}

function sentence(count: number, most?: number): string {
  const characters = `${count.toLocaleString("en-GB")} character${count === 1 ? "" : "s"}`;
  if (most === undefined) return characters;
  if (count > most) return `${characters}: ${(count - most).toLocaleString("en-GB")} too many`;
  return `${characters} of ${most.toLocaleString("en-GB")}`;
}
