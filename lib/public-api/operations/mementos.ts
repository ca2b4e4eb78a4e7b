import { z } from "zod";
import { operation } from "../operation";
import { Slug } from "../parameters";

const tag = "Mementos";
const params = z.object({ slug: Slug });

export const getTimeGate = operation({
  id: "getTimeGate",
  method: "get",
  path: "/api/v1/timegate/pairs/{slug}",
  tag,
  summary: "Go to the page of a pair as it was at a moment",
  description:
    "Leads to the edition that was the newest at the moment of Accept-Datetime; to the newest without one, and to the first when all are later.",
  params,
  headers: z.object({
    "Accept-Datetime": z.string().optional().meta({
      description: "The moment, in the form of RFC 1123.",
      example: "Thu, 19 Jul 2018 12:00:00 GMT",
    }),
  }),
  answer: { status: 302, description: "Location names the edition." },
  problems: [404],
});

export const getTimeMap = operation({
  id: "getTimeMap",
  method: "get",
  path: "/api/v1/timemap/pairs/{slug}",
  tag,
  summary: "List the editions of a pair as mementos of its page",
  params,
  answer: {
    description: "The links of RFC 7089, section 5.",
    schema: z.string(),
    type: "application/link-format",
  },
  problems: [404],
});
