import { CircleCheck, Info, OctagonX, TriangleAlert } from "lucide-react";

/** What a colour may mean; each tone has a shape of its own, so that it can be told without the colour. */
export type Tone = "neutral" | "info" | "positive" | "attention" | "negative";

export const TONE_MARKS = { info: Info, positive: CircleCheck, attention: TriangleAlert, negative: OctagonX } as const;

export const TONE_TEXT: Readonly<Record<Tone, string>> = {
  neutral: "text-muted",
  info: "text-info",
  positive: "text-positive",
  attention: "text-attention",
  negative: "text-negative",
};

export const TONE_GROUND: Readonly<Record<Tone, string>> = {
  neutral: "bg-sunken",
  info: "bg-info-soft",
  positive: "bg-positive-soft",
  attention: "bg-attention-soft",
  negative: "bg-negative-soft",
};
