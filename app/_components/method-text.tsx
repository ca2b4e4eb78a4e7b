import { PageHeading } from "@/app/_ui/page-heading";
import { METHOD_SECTIONS } from "@/lib/pairs/method";
import { MethodLabels, VOCABULARIES } from "./method-labels";

/** The method that readers can hold us to, with every label's definition. */
export function MethodText() {
  return (
    <div className="max-w-2xl">
      <PageHeading title="Method">How pairs are chosen, checked, judged and corrected.</PageHeading>
      <Contents />
      {METHOD_SECTIONS.map(({ id, heading, paragraphs }) => (
        <section key={id} aria-labelledby={id} className="mt-10">
          <h2 id={id} className="mb-3 font-medium font-serif text-2xl">
            {heading}
          </h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className="mt-3">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
      <MethodLabels />
      <p className="mt-10 text-muted text-sm">
        The labels of the four axes for machines, as JSON-LD:{" "}
        <a href="/vocabulary.jsonld">vocabulary.jsonld</a>
      </p>
    </div>
  );
}

function Contents() {
  const entries = [...METHOD_SECTIONS, ...VOCABULARIES].map(({ id, heading }) => ({ id, heading }));

  return (
    <nav aria-label="On this page" data-print="hide">
      <ul className="columns-1 gap-x-8 border-rule border-y py-3 text-sm sm:columns-2">
        {entries.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-0.5">
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
