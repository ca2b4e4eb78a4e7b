/** The way to the notices, with how many are unread. */
export function Bell({ unread }: { unread: number }) {
  return (
    <a
      href="/desk/notices"
      className="relative inline-flex min-h-8 items-center gap-1.5 text-ink no-underline hover:underline"
    >
      <svg aria-hidden="true" viewBox="0 0 20 20" className="size-5 fill-none stroke-[1.6] stroke-current">
        <path d="M4 14.5V9a6 6 0 0 1 12 0v5.5l1.2 1H2.8zM8 17.5a2 2 0 0 0 4 0" />
      </svg>
      <span className="max-sm:sr-only">Notices</span>
      {unread > 0 && (
        <span className="rounded-full bg-danger px-1.5 font-semibold text-paper text-xs leading-5 tabular-nums">
          {unread > 99 ? "99+" : unread}
          <span className="sr-only"> unread</span>
        </span>
      )}
    </a>
  );
}
