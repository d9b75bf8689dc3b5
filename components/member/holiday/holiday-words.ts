/** The law's words that the holiday page's client parts need, given by the server: the whole list is many bytes. */
export type HolidayWords = {
  readonly fieldErrors: Readonly<Record<string, string>>;
  readonly purposes: Readonly<Record<string, string>>;
  /** Citations by rule id. */
  readonly citations: Readonly<Record<"R6b" | "R6d" | "I-20", string>>;
};
