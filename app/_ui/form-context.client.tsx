"use client";
import { createContext, useContext } from "react";

/** What became of a submitted form, as an action answers it. */
export type FormAnswer = {
  message?: string;
  fields?: Record<string, string[] | undefined>;
  saved?: { id: string; version?: number; note?: string };
};

type Around = { fields: NonNullable<FormAnswer["fields"]>; isPending: boolean };

export const FormContext = createContext<Around>({ fields: {}, isPending: false });

/** The error of a field: the one it was given, else what the form around it was answered. */
export function useFieldError(name: string, given?: string): string | undefined {
  const { fields } = useContext(FormContext);
  return given ?? fields[name]?.join(" ");
}

/** Whether the form around is being sent. */
export function useFormPending(): boolean {
  return useContext(FormContext).isPending;
}
