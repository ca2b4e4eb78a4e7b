"use client";
import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";

type Panel = { id: string; label: ReactNode; content: ReactNode };
type Props = {
  label: string;
  panels: readonly Panel[];
  selected?: string;
  onChange?: (id: string) => void;
  /** Keeps hidden panels in the page, so that what was typed in them is sent with the form. */
  keepAll?: boolean;
};

/** Views of one thing that share an address: the form and its preview. */
export function Tabs({ label, panels, selected, onChange, keepAll = true }: Props) {
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={(key) => onChange?.(String(key))}>
      <TabList aria-label={label} className="mb-5 flex gap-5 overflow-x-auto border-rule border-b">
        {panels.map((panel) => (
          <Tab
            key={panel.id}
            id={panel.id}
            className="-mb-px flex min-h-10 shrink-0 cursor-pointer items-center border-transparent border-b-3 data-hovered:border-edge data-selected:border-ink data-selected:font-semibold"
          >
            {panel.label}
          </Tab>
        ))}
      </TabList>
      {panels.map((panel) => (
        <TabPanel
          key={panel.id}
          id={panel.id}
          shouldForceMount={keepAll}
          className="outline-offset-4 data-inert:hidden"
        >
          {panel.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
