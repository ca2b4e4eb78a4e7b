const STEPS = [
  {
    href: "/desk/sources/new",
    label: "Add a source",
    text: "by its address, a file or pasted text. A copy is kept.",
  },
  {
    href: "/desk/sources",
    label: "Select words in it",
    text: "What you select becomes a quotation, checked as it is made.",
  },
  {
    href: "/desk/pairs/new",
    label: "Write a pair",
    text: "of an earlier and a later statement, and send it to review.",
  },
];

/** What a desk without any statement begins with. */
export function FirstSteps() {
  return (
    <section
      aria-labelledby="first-steps"
      className="mb-8 max-w-3xl border-link border-s-4 bg-sheet px-5 py-4"
    >
      <h2 id="first-steps" className="font-medium font-serif text-2xl">
        From a source to a pair
      </h2>
      <ol className="mt-2 list-decimal space-y-1.5 ps-5">
        {STEPS.map(({ href, label, text }) => (
          <li key={label}>
            <a href={href} className="font-medium">
              {label}
            </a>{" "}
            <span className="text-muted">{text}</span>
          </li>
        ))}
      </ol>
      <p className="mt-3 text-muted">
        Have you got a list of cases already? <a href="/desk/import">Import it</a> as drafts.
      </p>
    </section>
  );
}
