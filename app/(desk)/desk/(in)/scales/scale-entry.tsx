import { ButtonLink } from "@/app/_ui/button-link";
import { Section } from "@/app/_ui/section";
import type { listScales } from "@/lib/assessments/queries";

type Scale = Awaited<ReturnType<typeof listScales>>[number];
type Version = Pick<Scale, "version" | "name" | "ratings" | "assessments">;

/** A scale with its newest version, and those before it folded. */
export function ScaleEntry({ scale }: { scale: Scale }) {
  const { id, slug, name, earlier, assessments } = scale;
  return (
    <Section id={slug} heading={name}>
      <Ratings version={scale} />
      <div className="mt-3">
        <ButtonLink href={`/desk/scales/${id}`} size="small">
          {assessments > 0 ? `Make a new version of ${name}` : `Change ${name}`}
        </ButtonLink>
      </div>
      {earlier.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-6 text-muted">Earlier versions of {name}</summary>
          {earlier.map((version) => (
            <div key={version.version} className="mt-4">
              <h3 className="font-semibold">{version.name}</h3>
              <Ratings version={version} />
            </div>
          ))}
        </details>
      )}
    </Section>
  );
}

function Ratings({ version: { version, ratings, assessments } }: { version: Version }) {
  return (
    <>
      <p className="text-muted text-sm">
        Version {version}, {assessments === 1 ? "1 assessment" : `${assessments} assessments`}
      </p>
      <dl className="mt-2 border-rule border-t">
        {ratings.map(({ key, label, definition }) => (
          <div key={key} className="grid gap-x-6 border-rule border-b py-2 sm:grid-cols-[12rem_1fr]">
            <dt className="font-medium">{label}</dt>
            <dd className="text-muted">{definition}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
