"use client";

import { createContext, type ReactNode, useContext } from "react";

export type Density = "calm" | "dense";
type Surroundings = { readonly density?: Density; readonly theme?: "light" | "dark" };

const Context = createContext<Surroundings>({});

/**
 * Sets the density (and, where it differs from the page's, the theme) of everything inside, overlays included: those
 * are drawn at the end of the document and would not inherit it.
 */
export function Surroundings({
  density,
  theme,
  className,
  children,
}: Surroundings & { className?: string; children: ReactNode }) {
  const outer = useContext(Context);
  const inner = { density: density ?? outer.density, theme: theme ?? outer.theme };
  return (
    <Context.Provider value={inner}>
      <div data-density={density} data-theme={theme} className={className}>
        {children}
      </div>
    </Context.Provider>
  );
}

/** The attributes an overlay puts on its own root to look like the place it was opened from. */
export function useSurroundings(): { "data-density"?: Density; "data-theme"?: "light" | "dark" } {
  const { density, theme } = useContext(Context);
  return { "data-density": density, "data-theme": theme };
}
