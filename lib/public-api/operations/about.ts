import { z } from "zod";
import { operation } from "../operation";

export const getDocument = operation({
  id: "getDocument",
  method: "get",
  path: "/api/v1/openapi.json",
  tag: "About",
  summary: "Get this document",
  answer: { description: "This document, in OpenAPI 3.1.", schema: z.looseObject({ openapi: z.string() }) },
});

export const getMe = operation({
  id: "getMe",
  method: "get",
  path: "/api/v1/me",
  tag: "Writing",
  summary: "Tell whom a personal token acts for",
  answer: {
    description: "The owner of the token.",
    schema: z.object({ name: z.string(), role: z.enum(["editor", "reviewer", "admin"]) }),
  },
  problems: [401],
  token: true,
});
