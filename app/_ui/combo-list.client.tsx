"use client";
import { ListBox, ListBoxItem, Popover } from "react-aria-components/ComboBox";
import { FLOATING } from "./field-styles";
import type { Option } from "./option-search.client";

type Props = { words: string; isSearching: boolean; failed: boolean };

/** The list under a combo box; it always says why it is empty. */
export function ComboList(props: Props) {
  return (
    <Popover className={`w-(--trigger-width) min-w-64 ${FLOATING}`} offset={4}>
      <ListBox<Option>
        className="max-h-80 overflow-y-auto py-1 outline-none"
        renderEmptyState={() => <p className="px-3 py-2 text-muted text-sm">{whyEmpty(props)}</p>}
      >
        {({ id, label, hint }) => (
          <ListBoxItem
            id={id}
            textValue={label}
            className="flex min-h-9 cursor-pointer items-baseline gap-2 px-3 py-1.5 outline-none data-focused:bg-after-wash data-hovered:bg-after-wash data-selected:font-semibold"
          >
            <span className="min-w-0">
              {label}
              {hint && <span className="block font-normal text-muted text-sm leading-snug">{hint}</span>}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      {props.isSearching && (
        <p aria-hidden="true" className="border-rule border-t px-3 py-1 text-muted text-sm">
          Searching…
        </p>
      )}
    </Popover>
  );
}

function whyEmpty({ words, isSearching, failed }: Props): string {
  if (isSearching) return "Searching…";
  if (failed) return "The search could not be done. Is there a connection? Type again to try again.";
  return words ? `Nothing is called “${words}”.` : "Type to search.";
}
