"use client";
import { useState } from "react";
import { printClock, readClock } from "./clock";
import type { FieldProps } from "./field-label";
import { TextField } from "./text-field.client";

type Props = FieldProps & {
  /** In seconds; what cannot be read is the text itself, so that the server refuses it too. */
  value: number | string | null;
  onChange: (value: number | string | null) => void;
};

/** A time in a recording, as a player shows it. */
export function ClockField({ value, onChange, error, ...props }: Props) {
  const [text, setText] = useState(() => shown(value));
  const isOwn = same(readTyped(text), value);
  const [wasLeft, setLeft] = useState(false);
  const isUnread = typeof value === "string" && value !== "";

  return (
    <TextField
      {...props}
      value={isOwn ? text : shown(value)}
      onChange={(typed) => {
        setText(typed);
        setLeft(false);
        onChange(readTyped(typed));
      }}
      onBlur={() => setLeft(true)}
      error={error ?? (isUnread && wasLeft ? "Write a time as 12:03 or 1:02:03." : undefined)}
      inputMode="text"
      width={10}
    />
  );
}

function readTyped(text: string): number | string | null {
  return text.trim() === "" ? null : (readClock(text) ?? text);
}

function shown(value: number | string | null): string {
  return typeof value === "number" ? printClock(value) : (value ?? "");
}

function same(one: unknown, other: unknown): boolean {
  return one === other;
}
