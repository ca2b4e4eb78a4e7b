import type { ReactNode } from "react";
import { PageHeading } from "@/app/_ui/page-heading";
import { currentSettings } from "@/lib/platform/settings";
import { FeedList } from "./feed-list";

/** What this is and who answers for it, claiming no more than an installation knows of itself. */
export function AboutText() {
  return (
    <div className="max-w-2xl">
      <PageHeading title="About">
        Restated keeps what public figures said beside what they, or those who speak for them, said about it
        later.
      </PageHeading>
      <Part heading="What it is for">
        <p>
          People misspeak, clarify, take things back and change their minds. Here you can see which words were
          said first, which came later, who issued them, and whether a change was acknowledged. Whether either
          statement is true is a separate matter, and is not judged by a pair.
        </p>
        <p>
          A pair is not an accusation. Some show a slip put right, and a pair that shows no change is listed
          like any other. How all this is decided stands in the <a href="/method">method</a>.
        </p>
      </Part>
      <Part heading="Who runs this installation">
        <p>
          Restated is free software that anyone can run. The operator of this installation has not yet said
          here who they are, how they are funded and who edits it. Until they have, do not take it for the
          work of any organisation.
        </p>
      </Part>
      <Part id="wrong" heading="Something is wrong">
        <p>
          <WhereToWrite /> What was corrected so far, and what the old words were, is on the page of{" "}
          <a href="/corrections">corrections</a>.
        </p>
      </Part>
      <Part id="feeds" heading="Feeds">
        <FeedList />
      </Part>
      <Part heading="Quotations and copies">
        <p>
          Quotations are short, name their source and link to it. The works they come from belong to their
          publishers; of our stored copies only the passage around a quotation is shown, unless a source is
          free to show in full. The headlines, summaries and judgements are the editors’ own.
        </p>
      </Part>
      <Part heading="What this site stores about you">
        <p>Pages for readers set no cookies, load nothing from other sites and work without scripts.</p>
      </Part>
    </div>
  );
}

function WhereToWrite() {
  const { CONTACT } = currentSettings();
  if (!CONTACT) return "The operator has not yet given an address for corrections.";
  return (
    <>
      Tell us: <a href={CONTACT}>{CONTACT.replace(/^mailto:/, "")}</a>.
    </>
  );
}

function Part({ id, heading, children }: { id?: string; heading: string; children: ReactNode }) {
  return (
    <section id={id} className="mt-8">
      <h2 className="mb-2 font-medium font-serif text-2xl">{heading}</h2>
      <div className="grid gap-3">{children}</div>
    </section>
  );
}
