import type { SearchPage } from "@/lib/search/queries";

/** What was looked for in place of what was typed, and what of it could not be understood. */
export function SearchNotices({ page: { corrected, problems } }: { page: SearchPage }) {
  if (corrected.length + problems.length === 0) return null;

  return (
    <ul className="mt-4 grid max-w-2xl gap-1 border-note-edge border-s-4 bg-note-wash px-3 py-2">
      {corrected.map(({ typed, shown }) => (
        <li key={typed}>
          No entry has “{typed}”. Shown is what has “<strong>{shown}</strong>”.
        </li>
      ))}
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}
