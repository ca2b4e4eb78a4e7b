import { PageHeading } from "@/app/_ui/page-heading";
import { TAGS } from "@/lib/public-api/operation";
import { OPERATIONS } from "@/lib/public-api/operations";
import { OperationEntry } from "./operation-entry";

/** How programs read what is published here, made of the same descriptions as the document that they read. */
export function ApiText() {
  return (
    <>
      <PageHeading title="API">
        Programs can read all that is published here, as the pages show it. No key is needed, and pages of
        other sites may ask too.
      </PageHeading>
      <Conduct />
      {Object.entries(TAGS).map(([tag, about]) => (
        <section key={tag} aria-labelledby={tag} className="mt-10">
          <h2 id={tag} className="font-medium font-serif text-2xl">
            {tag}
          </h2>
          <p className="mb-4 max-w-2xl text-muted">{about}</p>
          {OPERATIONS.filter((operation) => operation.tag === tag).map((operation) => (
            <OperationEntry key={operation.id} operation={operation} />
          ))}
        </section>
      ))}
    </>
  );
}

function Conduct() {
  return (
    <ul className="mt-6 grid max-w-2xl list-disc gap-2 pl-5">
      <li>
        The whole of this page for programs is <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>, in
        OpenAPI 3.1: clients can be generated from it.
      </li>
      <li>
        Lists are paged: follow the link with <code>rel="next"</code>, or send <code>next</code> as{" "}
        <code>after</code>, until there is none.
      </li>
      <li>
        Answers have an <code>ETag</code>. Send it back as <code>If-None-Match</code>, and what has not
        changed costs nothing. Whoever wants everything takes a file from “Bulk”.
      </li>
      <li>
        <code>RateLimit</code> says how many requests are left; 429 comes with <code>Retry-After</code>.
      </li>
      <li>
        What is wrong with a request is said in the form of RFC 9457. A parameter that does not exist is
        refused.
      </li>
      <li>
        The licence of the editors’ own texts stands in each answer, and in its <code>Link</code> with{" "}
        <code>rel="license"</code>. Quotations belong to those who said or published them.
      </li>
    </ul>
  );
}
