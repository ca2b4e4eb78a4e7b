/** The time between two statements; its arrow points down on a phone and onward where they stand side by side. */
export function TimeGap({ words }: { words: string }) {
  return (
    <p className="flex items-center gap-2 text-muted text-sm lg:w-20 lg:flex-col lg:self-center lg:text-center">
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        className="size-5 shrink-0 rotate-90 lg:rotate-0"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      >
        <path d="M3 12h17M14 6l6 6-6 6" />
      </svg>
      {words}
    </p>
  );
}
