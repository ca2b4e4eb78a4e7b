import { addressWith } from "../query";

type Props = {
  path: string;
  query: Record<string, string | undefined>;
  after: string | undefined;
  next: string | number | null;
  /** What the two links say. */
  first: string;
  more: string;
};

/** The ways from one page of a list to the next, and back to its beginning. */
export function Paging({ path, query, after, next, first, more }: Props) {
  if (!after && next === null) return null;
  return (
    <nav aria-label="Pages" className="flex justify-between gap-4 py-4">
      {after && <a href={addressWith(path, query)}>{first}</a>}
      {next !== null && (
        <a href={addressWith(path, { ...query, after: next })} rel="next" className="ml-auto">
          {more}
        </a>
      )}
    </nav>
  );
}
