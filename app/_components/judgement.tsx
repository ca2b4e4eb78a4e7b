import type { ReactNode } from "react";
import { Definition } from "@/app/_ui/definition";
import type { EditionContent } from "@/lib/editions/schema";
import { ACKNOWLEDGEMENTS, EXTENTS, ISSUERS, RELATIONS } from "@/lib/pairs/vocabulary";
import { ExtentSign } from "./extent-sign";

type Props = { judgement: EditionContent["judgement"] };

/** The four axes, each with its label and the label's definition one tap away. */
export function Judgement({ judgement: { relation, extent, acknowledgement, issuedBy } }: Props) {
  return (
    <section aria-labelledby="judgement" className="mb-8" data-print="definitions">
      <h2 id="judgement" className="sr-only">
        How the later statement relates to the earlier one
      </h2>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 border-rule border-y py-4 md:grid-cols-4">
        <Axis name="Relation">
          <Definition term={RELATIONS[relation]} />
        </Axis>
        <Axis name="Change of meaning">
          <span className="flex items-baseline gap-1.5 print:flex-wrap">
            <ExtentSign extent={extent} /> <Definition term={EXTENTS[extent]} />
          </span>
        </Axis>
        <Axis name="Acknowledgement">
          <Definition term={ACKNOWLEDGEMENTS[acknowledgement]} />
        </Axis>
        <Axis name="Issued by">
          <Definition term={ISSUERS[issuedBy]} />
        </Axis>
      </dl>
    </section>
  );
}

function Axis({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted text-sm">{name}</dt>
      <dd className="font-semibold text-lg leading-snug">{children}</dd>
    </div>
  );
}
