import type { SourceKind } from "@/lib/platform/generated/enums";

/** What a source is, as readers are told. */
export const SOURCE_KINDS: Record<SourceKind, string> = {
  article: "Article",
  transcript: "Transcript",
  statement: "Statement",
  post: "Post",
  video: "Video",
  document: "Document",
};
