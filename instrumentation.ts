import type { Instrumentation } from "next";

/** Hands the server (bin/serve.mjs) what it asks before each page; the two are bundled apart. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { standingAt } = await import("@/lib/editions/standing-queries");
  Object.assign(globalThis, { restatedStandingAt: standingAt });
}

/** Writes what no reader is shown: the error behind an error page, with where it arose. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { log } = await import("@/lib/platform/log");
  const { method, path } = request;
  log.error(
    { err: error, method, path, route: context.routePath, kind: context.routeType },
    "A request failed.",
  );
};
