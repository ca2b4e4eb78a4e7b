import type { Instrumentation } from "next";

/** Hands the server (bin/serve.mjs) what it asks before each page and in between; the two are bundled apart. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { forgetStandings, standingAt } = await import("@/lib/editions/standing-queries");
  const { doorAnswer } = await import("@/lib/auth/door");
  const { newsSince } = await import("@/lib/editorial/news-queries");
  const { runArchiveJobs } = await import("@/lib/sources/archive-jobs-commands");
  const { watchMonitors } = await import("@/lib/monitors/background-commands");
  const { sendWebhooks } = await import("@/lib/webhooks/background-commands");
  const { allowanceOf } = await import("@/lib/public-api/rate-limit");
  Object.assign(globalThis, {
    restatedStandingAt: standingAt,
    restatedForgetStandings: forgetStandings,
    restatedDoorAnswer: doorAnswer,
    restatedNewsSince: newsSince,
    restatedRunArchiveJobs: runArchiveJobs,
    restatedWatchMonitors: watchMonitors,
    restatedSendWebhooks: sendWebhooks,
    restatedAllowance: allowanceOf,
  });
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
