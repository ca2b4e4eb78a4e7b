import type { Instrumentation } from "next";

/** Writes what no reader is shown: the error behind an error page, with where it arose. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { log } = await import("@/lib/platform/log");
  const { method, path } = request;
  log.error(
    { err: error, method, path, route: context.routePath, kind: context.routeType },
    "A request failed.",
  );
};
