import { ask, type Question } from "./ask";
import type { ArchiveService, Outcome } from "./service";
import { readAvailability, readSaved, readStatus, stampOf } from "./wayback-answers";

type Place = { url: string; availabilityUrl: string; keys?: string | undefined; timeout: number };

/** The Internet Archive's Save Page Now 2, and its Availability API for copies that are there already. */
export function waybackService(place: Place): ArchiveService {
  const { url, availabilityUrl, timeout } = place;
  return {
    name: "Wayback Machine",

    async submit(address) {
      const body = new URLSearchParams({ url: address, skip_first_archive: "1" });
      const asked = await ask({ ...questionOf(place, "/save"), method: "POST", body }, timeout);
      return "fault" in asked ? asked : readSaved(asked.answer);
    },

    async poll(jobId): Promise<Outcome> {
      const asked = await ask(questionOf(place, `/save/status/${encodeURIComponent(jobId)}`), timeout);
      if ("fault" in asked) return asked;
      const said = readStatus(asked.answer, url);
      return said === "pending" ? { fault: { reason: "it is still at work" } } : said;
    },

    async nearest(address, at) {
      const question = new URL(availabilityUrl);
      question.searchParams.set("url", address);
      question.searchParams.set("timestamp", stampOf(at));
      const asked = await ask({ url: question.href }, timeout);
      return "fault" in asked ? null : readAvailability(asked.answer);
    },
  };
}

/** Redirects are not followed: the keys are for this host. */
function questionOf({ url, keys }: Place, path: string): Question {
  const authorization = keys ? { Authorization: `LOW ${keys}` } : undefined;
  return {
    url: `${url}${path}`,
    redirect: "manual",
    headers: { Accept: "application/json", ...authorization },
  };
}
