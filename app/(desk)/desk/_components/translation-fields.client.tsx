"use client";
import { Fold } from "@/app/_ui/fold.client";
import { LanguageField } from "@/app/_ui/language-field.client";
import { TextArea } from "@/app/_ui/text-area.client";
import { directionOf } from "@/lib/platform/language";
import type { Change, StatementFacts } from "./schema";

type Props = {
  values: Pick<StatementFacts, "language" | "translation" | "translationLanguage">;
  onChange: Change;
};

/** The language of the words, and a translation where readers need one. */
export function TranslationFields({ values, onChange }: Props) {
  const { language, translation, translationLanguage } = values;

  return (
    <>
      <LanguageField
        name="language"
        label="Language of the words"
        value={language}
        onChange={(tag) => onChange({ language: tag })}
        isRequired
      />
      <Fold
        label="Translation"
        names={["translation", "translationLanguage"]}
        isOpenAtFirst={translation !== null}
      >
        <TextArea
          name="translation"
          label="Translation"
          description="Shown beside the words, never in their place."
          value={translation ?? ""}
          onChange={(text) =>
            onChange({
              translation: text || null,
              translationLanguage: text ? (translationLanguage ?? "en") : null,
            })
          }
          lang={translationLanguage ?? undefined}
          dir={translationLanguage ? directionOf(translationLanguage) : undefined}
          isQuotation
        />
        <LanguageField
          name="translationLanguage"
          label="Language of the translation"
          value={translationLanguage}
          onChange={(tag) => onChange({ translationLanguage: tag })}
        />
      </Fold>
    </>
  );
}
