import { type Answer, ask, statusFault } from "./ask";
import { type ArchiveService, type Outcome, webAddress } from "./service";

/**
 * Any archive that stores an address when it is asked for `{url}{address}`, and shows the copy by where that
 * leads: a `Content-Location`, or the address at which the answer was found.
 */
export function secondArchive({ url, timeout }: { url: string; timeout: number }): ArchiveService {
  return {
    name: new URL(url).host,

    async submit(address, now) {
      const question = askedAddress(url, address);
      const asked = await ask({ url: question, headOnly: true }, timeout);
      return "fault" in asked ? asked : readCopy(asked.answer, { question, address, now });
    },
  };
}

/** Behind a `?` the address is a value in a query; else it stands as it is, as archives take it. */
export function askedAddress(url: string, address: string): string {
  const [page = ""] = address.split("#", 1);
  return new URL(url.includes("?") ? `${url}${encodeURIComponent(page)}` : `${url}${page}`).href;
}

type Asked = { question: string; address: string; now: Date };

/** Where the copy is. An answer that leads nowhere new, or back to the source, holds none. */
export function readCopy(answer: Answer, { question, address, now }: Asked): Outcome {
  const fault = statusFault(answer);
  if (fault) return { fault };
  const place = webAddress(answer.headers.get("content-location"), answer.url) ?? webAddress(answer.url);
  if (!place || bare(place) === bare(question) || isSource(place, address, question)) {
    return { fault: { reason: "it did not say where the copy is" } };
  }

  const made = new Date(answer.headers.get("memento-datetime") ?? Number.NaN);
  return { copy: { url: place, at: Number.isNaN(made.getTime()) ? now : made } };
}

/** The same page is also found without TLS, and with a slash more. */
function bare(address: string): string {
  return address.replace(/^https?:/, "").replace(/\/$/, "");
}

function isSource(place: string, address: string, question: string): boolean {
  const host = URL.parse(place)?.host;
  return host === URL.parse(address)?.host && host !== URL.parse(question)?.host;
}
