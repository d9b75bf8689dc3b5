import { type ReadOccupations, readOccupations } from "../read-occupations";
import { CLERKS } from "./clerks";
import { CRAFTS } from "./crafts";
import { ELEMENTARY } from "./elementary";
import { FARMING } from "./farming";
import { MANAGERS } from "./managers";
import { OPERATORS } from "./operators";
import { PROFESSIONALS } from "./professionals";
import { SERVICE_AND_SALES } from "./service-and-sales";
import { TECHNICIANS } from "./technicians";

/**
 * The unit groups of ISCO-08 with Danish titles and common names of jobs. Compiled for this project and no official list:
 * every screen that shows it says so, and a fund can import another in its place.
 */
const read: ReadOccupations = readOccupations(
  [MANAGERS, PROFESSIONALS, TECHNICIANS, CLERKS, SERVICE_AND_SALES, FARMING, CRAFTS, OPERATORS, ELEMENTARY].join(""),
);

export const COMPILED: ReadOccupations["occupations"] = read.occupations;
/** Faults of the data itself; a test sees that there are none. */
export const COMPILED_PROBLEMS: ReadOccupations["problems"] = read.problems;
