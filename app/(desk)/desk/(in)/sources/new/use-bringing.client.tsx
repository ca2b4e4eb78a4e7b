"use client";
import { useRouter } from "next/navigation";
import { reach } from "@/app/_ui/reach";
import { useDraft } from "@/app/_ui/use-draft.client";
import type { FormState } from "@/lib/platform/form";
import type { KeptDraft } from "../../../_components/record-form.client";
import { forgetDraft, keepDraft } from "../../drafts/actions";
import { type BroughtFields, LARGEST_FILE, TOO_LARGE } from "../schema";

type Given = {
  by: "upload" | "paste";
  source: { id: string; url: string } | null;
  kept: KeptDraft | null;
  file: File | null;
};

type Answer = FormState & { captureId?: string };

const EMPTY: BroughtFields = {
  url: "",
  text: "",
  title: "",
  publisher: "",
  author: "",
  publishedOn: "",
  language: "",
  kind: "",
  provenance: "unknown",
  isWhole: true,
};
const SIGNED_OUT = "You are no longer signed in. Sign in in another tab, then send this again.";

/** The form of a copy that is brought: kept by itself, and sent as the bytes of its file or text. */
export function useBringing({ by, source, kept, file }: Given) {
  const router = useRouter();
  const key = { form: "source", recordId: "new" };
  const draft = useDraft<BroughtFields>({
    initial: EMPTY,
    restored: kept && { values: { ...EMPTY, ...kept.values } as BroughtFields, at: kept.at },
    save: async (values) => (source ? undefined : keepDraft({ ...key, values })),
    forget: () => forgetDraft(key),
  });

  async function send(): Promise<FormState> {
    if (by === "upload" && !file) return { fields: { bytes: ["Choose a file."] } };
    if (by === "upload" && file && file.size > LARGEST_FILE) return { fields: { bytes: [TOO_LARGE] } };
    await draft.hold();
    const sent = deliver(draft.now(), { by, file, sourceId: source?.id });
    const { captureId, ...answer }: Answer = await reach(sent);
    if (captureId) router.push(`/desk/captures/${captureId}`);
    else draft.resume();
    return answer;
  }
  return { draft, send };
}

type Parcel = { by: "upload" | "paste"; file: File | null; sourceId: string | undefined };

async function deliver({ text, ...details }: BroughtFields, parcel: Parcel): Promise<Answer> {
  const { by, file, sourceId } = parcel;
  const told = sourceId ? { sourceId, isWhole: details.isWhole } : present(details);
  const name = { fileName: file?.name, mediaType: file?.type };
  const response = await fetch("/desk/uploads", {
    method: "POST",
    headers: {
      "content-type": "application/octet-stream",
      "x-restated-details": encodeURIComponent(JSON.stringify({ by, ...name, ...told })),
    },
    body: by === "upload" ? file : text,
  });
  return response.redirected ? { message: SIGNED_OUT } : ((await response.json()) as Answer);
}

/** What is left empty is not sent, so that it is taken from the document. */
function present(details: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== ""));
}
