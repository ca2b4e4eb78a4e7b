"use client";
import { NoticeInput, noticeText } from "@/lib/editions/notice";

/** What kind of edition is published; none is chosen at first where there are several. */
export type Way = "first" | "minor" | "update" | "reinstatement" | "correction" | "";
export type NoticeWords = { wrong: string; right: string; since: string; notice: string };

/** What readers would be told: null for nothing, undefined while it is not written yet. */
export function noticeOf(way: Way, words: NoticeWords): string | null | undefined {
  if (way === "first" || way === "minor") return null;
  if (way !== "correction") return way && words.notice.trim() ? words.notice.trim() : undefined;
  return NoticeInput.safeParse(words).success ? noticeText(words) : undefined;
}
