const WIDTHS = ["w-full", "w-11/12", "w-4/5", "w-full", "w-3/4"];

type Props = { label?: string; lines?: number };

/** Stands for what is being fetched. */
export function Skeleton({ label = "Loading…", lines = 3 }: Props) {
  return (
    <div role="status" className="grid gap-3 py-2">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike.
          key={line}
          aria-hidden="true"
          className={`h-4 rounded-sm bg-rule motion-safe:animate-pulse ${WIDTHS[line % WIDTHS.length]}`}
        />
      ))}
    </div>
  );
}
