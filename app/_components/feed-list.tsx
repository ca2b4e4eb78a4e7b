import { RELATIONS } from "@/lib/pairs/vocabulary";

/** The feeds that belong to no page of their own, in the format that most readers of feeds take. */
export function FeedList() {
  return (
    <>
      <p>
        A feed tells a program of yours what is published and what we correct. These are Atom; the same
        addresses that end in <code>.rss</code> and <code>.json</code> are RSS and JSON Feed. Each speaker and
        topic has its own, at the end of its page, and so has every search.
      </p>
      <ul className="list-disc ps-5">
        <li>
          <a href="/feed.xml">All pairs</a>
        </li>
        <li>
          <a href="/corrections.xml">Our corrections</a>
        </li>
        {Object.entries(RELATIONS).map(([key, { label }]) => (
          <li key={key}>
            <a href={`/relations/${key}/feed.xml`}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
