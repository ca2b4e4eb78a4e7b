import type { Operation } from "./operation";
import { getDocument, getMe } from "./operations/about";
import { getEdition, getPair, listEditions, listPairs } from "./operations/pairs";

/** Every operation of the public interface, in the order of the document. A route without one fails a test. */
export const OPERATIONS: readonly Operation[] = [
  listPairs,
  getPair,
  listEditions,
  getEdition,
  getDocument,
  getMe,
];
