"use client";

import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components";

export type TabEntry = {
  readonly key: string;
  readonly label: string;
  /** How many there are inside. */
  readonly count?: number;
  readonly content: ReactNode;
};

/** Views of one thing, one at a time. Views with an address of their own are links in a nav, not tabs. */
export function Tabs({
  label,
  tabs,
  selected,
  defaultSelected,
  onSelect,
}: {
  label: string;
  tabs: readonly TabEntry[];
  selected?: string;
  defaultSelected?: string;
  onSelect?: (key: string) => void;
}) {
  return (
    <AriaTabs
      selectedKey={selected}
      defaultSelectedKey={defaultSelected}
      onSelectionChange={(key) => onSelect?.(String(key))}
      className="flex min-w-0 flex-col"
    >
      <TabList aria-label={label} className="-mx-1 flex gap-1 overflow-x-auto border-b border-line px-1 pt-1">
        {tabs.map((tab) => (
          <Tab
            key={tab.key}
            id={tab.key}
            className={
              "-mb-px flex min-h-(--control-height) cursor-pointer items-center gap-1.5 border-b-2 border-transparent px-2 whitespace-nowrap text-muted " +
              "hover:text-ink data-selected:border-accent data-selected:font-medium data-selected:text-ink data-focus-visible:-outline-offset-2"
            }
          >
            {tab.label}
            {tab.count === undefined ? null : (
              <span className="figures text-small font-normal text-muted">{tab.count}</span>
            )}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.key} id={tab.key} className="pt-4">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
