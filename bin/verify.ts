// npm run verify: checks that nothing published, traced or stored was changed since.

import { verifyEditions } from "@/lib/editions/verify";
import { verifyTrail } from "@/lib/editorial/verify";
import { verifyCaptures } from "@/lib/sources/verify";

const editions = await verifyEditions();
const trail = await verifyTrail();
const copies = await verifyCaptures();
const faults = [...editions.faults, ...trail.faults, ...copies.faults];

for (const fault of faults) console.error(fault);
console.log(
  `${editions.editions} editions of ${editions.pairs} pairs, ${trail.events} audit events, ${copies.captures} stored copies: ` +
    (faults.length === 0 ? "all as they were written." : `${faults.length} fault(s).`),
);
process.exit(faults.length === 0 ? 0 : 1);
