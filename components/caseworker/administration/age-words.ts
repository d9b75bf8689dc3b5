const STEPS = [
  { unit: "days", seconds: 86_400 },
  { unit: "hours", seconds: 3_600 },
  { unit: "minutes", seconds: 60 },
] as const;

/** An age in its largest whole unit: "3 timer". `t` is of `administration.age`. */
export function ageWords(
  seconds: number,
  t: (unit: "days" | "hours" | "minutes" | "seconds", values: { count: number }) => string,
): string {
  const step = STEPS.find((one) => seconds >= one.seconds * 2);
  return step
    ? t(step.unit, { count: Math.floor(seconds / step.seconds) })
    : t("seconds", { count: Math.max(0, Math.floor(seconds)) });
}
