import type { AssessmentContent } from "@/lib/editions/evidence-schema";
import { EvidenceList } from "./evidence-list";
import { Prose } from "./prose";

type Props = { assessments: AssessmentContent[]; level: 2 | 3 };

/** Our fact-checks of one statement: the rating, what it means and on which scale, and what it rests on. */
export function Assessments({ assessments, level }: Props) {
  const Heading = level === 2 ? "h2" : "h3";

  return assessments.map(({ id, scale, rating, rationale, evidence }) => (
    <section
      key={id}
      aria-labelledby={`assessment-${id}`}
      className="mt-6 rounded border border-rule bg-sheet p-4"
    >
      <Heading id={`assessment-${id}`} className="font-semibold">
        Fact-check of this statement: {rating.label}
      </Heading>
      <p className="text-muted text-sm">
        {scale.name}, version {scale.version}. {rating.definition}
      </p>
      <div className="mt-2">
        <Prose words={rationale} />
      </div>
      {evidence.length > 0 && (
        <div className="mt-3">
          <EvidenceList evidence={evidence} />
        </div>
      )}
    </section>
  ));
}
