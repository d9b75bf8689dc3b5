import { readFile } from "node:fs/promises";
import { z } from "zod";
import { roles, userKinds } from "../roles";

const person = z.object({
  /** The provider's stable name of the person. */
  subject: z.string().min(1),
  kind: z.enum(userKinds),
  name: z.string().min(1),
  roles: z.array(z.enum(roles)).default([]),
  fundCode: z.string().min(1),
  fundName: z.string().optional(),
  /** One line on who this is in the demonstration. */
  story: z.object({ da: z.string(), en: z.string() }).default({ da: "", en: "" }),
  /** Members only. A number that belongs to nobody. */
  cpr: z.string().optional(),
  professionalId: z.string().optional(),
  /** How strongly this person identifies themselves; lower than substantial is refused by the application. */
  assurance: z.enum(["Low", "Substantial", "High"]).default("Substantial"),
});

export type DemonstrationPerson = z.infer<typeof person>;

const file = z.union([z.array(person), z.object({ people: z.array(person) }).transform((value) => value.people)]);

/** The demonstration's people, from the file that its data was made with. Throws when the file is missing or malformed. */
export async function readPeople(path: string): Promise<DemonstrationPerson[]> {
  return file.parse(JSON.parse(await readFile(path, "utf8")));
}
