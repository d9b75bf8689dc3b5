/**
 * An occupation that a job goal can be: a unit group of ISCO-08 by its four digits, its title in both languages, and what
 * else it is called in Danish.
 */
export type Occupation = {
  readonly code: string;
  readonly da: string;
  readonly en: string;
  readonly synonyms: readonly string[];
};
