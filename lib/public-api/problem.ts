import { STATUS_CODES } from "node:http";
import type { z } from "zod";
import { OPEN } from "@/lib/platform/http";

/** What is wrong, for a program and for the person who reads its log (RFC 9457). */
type Problem = { detail: string; errors?: { detail: string; pointer: string }[] } & Record<string, unknown>;

/**
 * An answer in the form of RFC 9457. Thrown from a route, or returned, it is what the client gets; members beside
 * `detail` are extensions.
 */
export function problem(status: number, members: Problem, headers: Record<string, string> = {}): Response {
  const body = { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, ...members };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...OPEN,
      "Cache-Control": "no-store",
      ...headers,
      "Content-Type": "application/problem+json",
    },
  });
}

/** What zod found in a part of a request, each fault with a JSON pointer to it: `#/limit`. */
export function invalid(error: z.ZodError, what: string, status = 400): Response {
  const errors = error.issues.flatMap(faults);
  return problem(status, { detail: `${what}: ${errors.map(({ detail }) => detail).join(" ")}`, errors });
}

function faults(issue: z.core.$ZodIssue): { detail: string; pointer: string }[] {
  if (issue.code !== "unrecognized_keys") {
    return [
      {
        detail: `${name(issue.path)}: ${issue.message}.`.replace(/\.\.$/, "."),
        pointer: pointer(issue.path),
      },
    ];
  }
  return issue.keys.map((key) => ({
    detail: `There is no “${key}”.`,
    pointer: pointer([...issue.path, key]),
  }));
}

function name(path: PropertyKey[]): string {
  return path.map(String).join(".") || "body";
}

function pointer(path: PropertyKey[]): string {
  return `#${path.map((part) => `/${escaped(String(part))}`).join("")}`;
}

/** RFC 6901, in the form for the fragment of an address. */
function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}
