/** What the search looks through, and what to try. */
export function SearchAdvice() {
  return (
    <ul className="mt-6 grid max-w-2xl list-disc gap-1 ps-5 text-muted">
      <li>
        The search reads the statements, headlines and summaries, and the names of speakers, offices,
        occasions and sources.
      </li>
      <li>It looks for whole words as they are written: try another form of a word, or fewer words.</li>
      <li>A few words of the quotation itself usually find it.</li>
      <li>
        Or start from <a href="/">all pairs</a> and narrow them by speaker, topic, relation or date.
      </li>
    </ul>
  );
}
