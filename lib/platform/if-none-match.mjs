/**
 * Whether an If-None-Match names the tag (RFC 9110, section 13.1.2); the comparison is the weak one. Plain JavaScript,
 * because the server asks too (bin/kept-answers.mjs).
 *
 * @param {string | null | undefined} given
 * @param {string} etag
 * @returns {boolean}
 */
export function namesTag(given, etag) {
  if (given === null || given === undefined) return false;
  return given.trim() === "*" || given.split(",").some((tag) => bare(tag) === bare(etag));
}

/** @param {string} tag */
function bare(tag) {
  return tag.trim().replace(/^W\//, "");
}
