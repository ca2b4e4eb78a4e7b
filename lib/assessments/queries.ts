import "server-only";
import { db } from "@/lib/platform/db";

/** The newest version of each scale, with its ratings and how many assessments use any version of it. */
export async function listScales() {
  const scales = await db().ratingScale.findMany({
    orderBy: [{ slug: "asc" }, { version: "desc" }],
    include: {
      ratings: { orderBy: { position: "asc" }, include: { _count: { select: { assessments: true } } } },
    },
  });
  const versions = scales.map(({ ratings, ...scale }) => ({
    ...scale,
    ratings: ratings.map(({ _count, ...rating }) => ({ ...rating, assessments: _count.assessments })),
    assessments: ratings.reduce((sum, { _count }) => sum + _count.assessments, 0),
  }));
  return versions
    .filter(({ slug }, index) => versions[index - 1]?.slug !== slug)
    .map((newest) => ({
      ...newest,
      /** Those before it, the newest first; they are never altered. */
      earlier: versions.filter(({ slug, id }) => slug === newest.slug && id !== newest.id),
    }));
}

/** The assessments of a statement, the oldest first. */
export async function listAssessments(statementId: string) {
  return db().assessment.findMany({
    where: { statementId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: ASSESSMENT,
  });
}

/** An assessment as the form that edits it begins, or null. `fields` is the base that a save is merged against. */
export async function findAssessmentForEditing(id: string) {
  const assessment = await db().assessment.findUnique({ where: { id }, include: ASSESSMENT });
  if (!assessment) return null;
  const { version, statementId, ratingId, rationale, rating, evidence } = assessment;
  return {
    id,
    version,
    statementId,
    rating,
    fields: {
      ratingId,
      rationale,
      evidence: evidence.map(({ sourceId, bearing, note }) => ({ sourceId, bearing, note })),
    },
    sources: evidence.map(({ source }) => source),
  };
}

const ASSESSMENT = {
  rating: { include: { scale: true } },
  evidence: {
    orderBy: { position: "asc" },
    include: { source: { select: { id: true, title: true, publisher: true, url: true, publishedOn: true } } },
  },
} as const;
