import type { Wanted } from "../cast";
import type { Telling } from "../telling";

/**
 * What happens to one member, put on days; see `Telling`. `times` is how often each of the two funds has it: the same
 * story, another person, other chances.
 */
export type Story = {
  readonly name: string;
  readonly times: number;
  readonly begin: (telling: Telling) => void;
  readonly wanted?: Wanted;
  /** Nobody has taken the case. */
  readonly untaken?: true;
  readonly protectedIdentity?: true;
  /** Where only one fund has it. */
  readonly onlyIn?: "FOA" | "HK";
};
