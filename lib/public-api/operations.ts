import type { Operation } from "./operation";
import { getDocument, getMe } from "./operations/about";
import * as bulk from "./operations/bulk";
import { searchClaims } from "./operations/claims";
import * as drafts from "./operations/drafts";
import { listCorrections, searchPairs } from "./operations/lists";
import * as mementos from "./operations/mementos";
import { getEdition, getPair, listEditions, listPairs } from "./operations/pairs";
import * as records from "./operations/records";

/** Every operation of the public interface, in the order of the document. A route without one fails a test. */
export const OPERATIONS: readonly Operation[] = [
  ...[listPairs, getPair, listEditions, getEdition, listCorrections, searchPairs],
  ...Object.values(records),
  ...Object.values(bulk),
  ...Object.values(mementos),
  searchClaims,
  getDocument,
  getMe,
  ...Object.values(drafts),
];
