import "server-only";
import { pino } from "pino";
import { currentSettings } from "./settings";

/** Structured lines on standard error; standard output is for what a command prints. */
export const log = pino({ level: currentSettings().LOG_LEVEL, base: null }, pino.destination(2));
