"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { reach } from "@/app/_ui/reach";
import { useDraft } from "@/app/_ui/use-draft.client";
import type { FormState } from "@/lib/platform/form";
import type { Names } from "../../../_components/schema";
import { forgetDraft, keepDraft } from "../../drafts/actions";
import { saveQuotation } from "./actions";
import type { Begun, QuotationValues, Suggestion } from "./schema";

/** The form of a new statement: what it begins with, how it is kept, and how it is saved. */
export function useQuotation(captureId: string, begun: Begun) {
  const router = useRouter();
  const key = { form: "quotation", recordId: captureId };
  const initial = beginning(begun.suggestion);
  const { place, isTyped, facts, at } = begun;
  const draft = useDraft<QuotationValues>({
    initial,
    restored: facts && at ? { values: { ...initial, ...facts } as QuotationValues, at } : null,
    save: (values) => keepDraft({ ...key, values: { place, isTyped, facts: values } }),
    forget: () => forgetDraft(key),
  });
  useOtherWords(begun, draft.change);

  async function send(): Promise<FormState> {
    await draft.hold();
    const form = new FormData();
    form.set("values", JSON.stringify(sent(draft.now(), captureId, begun)));
    const answer: FormState = await reach(saveQuotation({}, form));
    if (answer.saved) router.push(`/desk/statements/${answer.saved.id}?saved=new`);
    else draft.resume();
    return answer;
  }

  return { draft, names: namesFor(begun), send };
}

/** Other words were chosen for the same statement: what is known of it stays, but for where they can be heard. */
function useOtherWords({ place, suggestion }: Begun, change: (part: Partial<QuotationValues>) => void) {
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    const { mediaUrl, mediaStart, mediaEnd } = suggestion;
    change(mediaStart === null ? {} : { mediaUrl, mediaStart, mediaEnd });
  }, [place, suggestion, change]);
}

function beginning(suggestion: Suggestion): QuotationValues {
  const { language, speakers, isSure, saidOn, mediaUrl, mediaStart, mediaEnd, occasion } = suggestion;
  return {
    quote: "",
    speakerId: isSure ? (speakers[0]?.id ?? null) : null,
    spokenById: null,
    occasionId: occasion?.id ?? null,
    language,
    translation: null,
    translationLanguage: null,
    saidOn,
    saidAt: null,
    zone: null,
    precision: "day",
    mediaUrl,
    mediaStart,
    mediaEnd,
    questionId: null,
    stance: null,
    reason: null,
  };
}

function namesFor({ suggestion: { speakers, occasion }, names }: Begun): Names {
  const offered = [...speakers, ...(occasion ? [occasion] : [])].map((option) => [option.id, option]);
  return { ...Object.fromEntries(offered), ...names };
}

function sent(values: QuotationValues, captureId: string, { place, isTyped }: Begun) {
  const { questionId, stance, reason, quote, ...facts } = values;
  return {
    ...facts,
    quote: isTyped ? quote : null,
    place: { captureId, ...place },
    answer: questionId ? { questionId, stance, reason: reason || null } : null,
  };
}
