/** Whether a page of ours sent a request: a form of another site could send one with a person's cookies. */
export function isOwnRequest({ headers }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = headers.get("origin");
  return origin !== null && URL.parse(origin)?.host === headers.get("host");
}
