import { Day } from "@/app/_ui/day";
import type { EvidenceContent } from "@/lib/editions/evidence-schema";
import { BEARINGS } from "@/lib/pairs/vocabulary";

type Props = { evidence: EvidenceContent[] };

/** The sources that bear on a judgement, each with what it shows; what disputes it as prominent as the rest. */
export function EvidenceList({ evidence }: Props) {
  return (
    <ul className="grid gap-3">
      {evidence.map((each) => (
        <li key={`${each.source.id} ${each.bearing} ${each.note}`} className="border-edge border-s-4 ps-4">
          <Item {...each} />
        </li>
      ))}
    </ul>
  );
}

function Item({ source, bearing, note }: EvidenceContent) {
  return (
    <>
      <p>
        <strong className="font-semibold">{BEARINGS[bearing].label}.</strong>{" "}
        <span className="whitespace-pre-line">{note}</span>
      </p>
      <p className="text-muted text-sm">
        <a href={source.url} lang={source.language} data-print="address">
          {source.title}
        </a>
        , {source.publisher}
        {source.publishedOn && (
          <>
            , <Day on={source.publishedOn} />
          </>
        )}
      </p>
    </>
  );
}
