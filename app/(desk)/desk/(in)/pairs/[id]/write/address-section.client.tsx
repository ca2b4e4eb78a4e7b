"use client";
import { TextField } from "@/app/_ui/text-field.client";
import { FormSection } from "./form-section.client";
import { usePair } from "./pair-context.client";

/** Where the pair is published, and in which language we write. */
export function AddressSection() {
  const { values, set, isPublished } = usePair();
  return (
    <FormSection heading="Address and language">
      <TextField
        name="slug"
        label="Address"
        description={
          isPublished
            ? `It was published at /pairs/${values.slug}, and others point there: it stays.`
            : `Readers will find it at /pairs/${values.slug || "…"}. It stays once it is published.`
        }
        value={values.slug}
        onChange={(slug) => set("slug", slug)}
        isReadOnly={isPublished}
      />
      <TextField
        name="language"
        label="Language of our text"
        description="As a short code: en, de, pt-BR."
        width={10}
        value={values.language}
        onChange={(language) => set("language", language)}
      />
    </FormSection>
  );
}
