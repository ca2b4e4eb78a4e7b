"use client";
import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components/Menu";
import { Button } from "./button.client";
import type { ButtonSize, ButtonVariant } from "./button-look";
import { FLOATING } from "./field-styles";

type Item = {
  id: string;
  label: string;
  hint?: string;
  href?: string;
  onAction?: () => void;
  isDangerous?: boolean;
  isDisabled?: boolean;
};
type Props = {
  /** What the button says; with `children` it is what it is called. */
  label: string;
  children?: ReactNode;
  items: readonly Item[];
  variant?: ButtonVariant;
  size?: ButtonSize;
};

/** A button with a list of things to do. */
export function Menu({ label, children, items, variant, size }: Props) {
  return (
    <MenuTrigger>
      <Button variant={variant} size={size} aria-label={children ? label : undefined}>
        {children ?? label}
        <svg aria-hidden="true" viewBox="0 0 10 6" className="w-2.5 fill-none stroke-current stroke-2">
          <path d="M1 1l4 4 4-4" />
        </svg>
      </Button>
      <Popover className={`min-w-48 max-w-80 ${FLOATING}`}>
        <AriaMenu className="py-1 outline-none">
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              href={item.href}
              onAction={item.onAction}
              isDisabled={item.isDisabled}
              className={`block min-h-9 cursor-pointer px-3 py-1.5 no-underline outline-none data-disabled:cursor-default data-focused:bg-after-wash data-disabled:opacity-50 ${item.isDangerous ? "text-danger" : "text-ink"}`}
            >
              {item.label}
              {item.hint && <span className="block text-muted text-sm">{item.hint}</span>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
