import { cx } from "./class-names";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

const SHARED =
  "inline-flex min-h-(--control-height) items-center justify-center gap-2 rounded-[4px] border px-(--control-pad) py-1 " +
  "text-center text-body font-medium no-underline transition-colors duration-120 aria-disabled:cursor-not-allowed";

const KINDS: Record<ButtonKind, string> = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong",
  secondary: "border-control bg-surface text-ink hover:border-ink hover:bg-sunken",
  quiet: "border-transparent bg-transparent text-accent hover:bg-accent-soft",
  danger: "border-negative bg-negative text-on-negative hover:border-negative-strong hover:bg-negative-strong",
};

/** Shown as not possible now; the ground stands beside it. */
const WITHHELD = "border-dashed border-control bg-sunken text-muted";

/** The classes of a button or of a link that looks like one. */
export function buttonLook(kind: ButtonKind, options: { withheld?: boolean; wide?: boolean } = {}): string {
  return cx(SHARED, options.withheld ? WITHHELD : KINDS[kind], options.wide && "w-full");
}
