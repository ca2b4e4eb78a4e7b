import { unstable_rethrow } from "next/navigation";

type Unreached = { ok: false; message: string; fields?: undefined; conflicts?: undefined };

const UNREACHED: Unreached = {
  ok: false,
  message: "The server could not be reached. What you typed is still here: try again.",
};

/**
 * What the server answers to a call, or a refusal when no answer comes: an error would take the page away, and with
 * it what was typed. Being led elsewhere is no error, and passes.
 */
export async function reach<A>(asked: Promise<A>): Promise<A | Unreached> {
  try {
    return await asked;
  } catch (error) {
    unstable_rethrow(error);
    return UNREACHED;
  }
}
