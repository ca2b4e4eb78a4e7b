// npm run reindex: makes all that can be searched findable anew, while the server runs.
import { findPairsAgain } from "@/lib/editions/findable-commands";
import { findStatementsAgain } from "@/lib/statements/findable-commands";
import { refusing } from "./refusing";

await refusing("reindex", async () => {
  console.log(`${await findStatementsAgain("all")} statements`);
  console.log(`${await findPairsAgain("all")} published pairs`);
});
