/** The mark is what the product shows: a line struck through, and the line that took its place. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden="true" viewBox="0 0 22 22" className="size-6 shrink-0">
        <path d="M3 6h16" className="stroke-before-wash" strokeWidth="6" />
        <path d="M1 6h20" className="stroke-before-ink" strokeWidth="1.6" />
        <path d="M3 14.5h16" className="stroke-after-wash" strokeWidth="6" />
        <path d="M3 18.6h16M3 21h16" className="stroke-after-ink" strokeWidth="1.2" />
      </svg>
      <span className="font-serif text-2xl font-semibold tracking-tight">Restated</span>
    </span>
  );
}
