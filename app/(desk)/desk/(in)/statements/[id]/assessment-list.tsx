import { Definition } from "@/app/_ui/definition";
import { Empty } from "@/app/_ui/empty";
import type { listAssessments } from "@/lib/assessments/queries";

type Props = {
  statementId: string;
  assessments: Awaited<ReturnType<typeof listAssessments>>;
  hasScales: boolean;
};

/** Our own verdict on the truth of the statement, which says nothing of what was said later. */
export function AssessmentList({ statementId, assessments, hasScales }: Props) {
  const path = `/desk/statements/${statementId}/assessments`;
  return (
    <>
      {assessments.length === 0 && (
        <Empty title="Not fact-checked">
          Optional: whether it was true is another matter than what was said later.
        </Empty>
      )}
      <ul aria-label="Fact-checks" className="border-rule border-t">
        {assessments.map(({ id, rating, rationale, evidence }) => (
          <li key={id} className="border-rule border-b py-2.5">
            <p>
              <strong className="font-semibold">
                <Definition term={rating} />
              </strong>{" "}
              <span className="text-muted text-sm">{rating.scale.name}</span>
            </p>
            <p className="line-clamp-3 text-sm">{rationale}</p>
            <p className="mt-1 text-sm">
              <a href={`${path}/${id}`}>Change it</a>{" "}
              <span className="text-muted">
                {evidence.length === 1 ? "1 source" : `${evidence.length} sources`}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {hasScales && (
        <p className="mt-3">
          <a href={`${path}/new`}>{assessments.length === 0 ? "Assess it" : "Assess it on another scale"}</a>
        </p>
      )}
    </>
  );
}
