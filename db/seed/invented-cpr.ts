const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const FIRST_DAY_WITHOUT_CHECK_DIGIT = "2007-01-01";

/** The old check digit. Every number given out for a day of birth before October 2007 that passes may be somebody's. */
export function passesCheckDigit(cpr: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(cpr[at]), 0);
  return sum % 11 === 0;
}

/** How many numbers `inventedCpr` has for one day of birth and one sex. */
export const PLACES_PER_DAY = 1600;

/**
 * A number of ten digits that belongs to nobody: the day of birth is real, and lies before 2007 when numbers still had
 * their check digit; this one fails it. `place`, from 0 and below `PLACES_PER_DAY`, chooses among the numbers of the day.
 * The last digit follows the sex as it does in real numbers (even for women).
 * Throws RangeError for a day of birth that is too early or too late, and for a place that there is not.
 */
export function inventedCpr(birthDate: string, place: number, sex: "female" | "male"): string {
  if (birthDate < "1940-01-01" || birthDate >= FIRST_DAY_WITHOUT_CHECK_DIGIT) throw new RangeError("day of birth");
  if (!Number.isInteger(place) || place < 0 || place >= PLACES_PER_DAY) throw new RangeError("place");
  // The seventh digit tells the century: 0-3 for those born before 2000, 4-9 from 2000 on (for the years up to 36).
  const century = birthDate < "2000-01-01" ? 0 : 400;
  // 149 has no factor in common with 400, so that each of the 400 prefixes comes once before any comes again.
  const prefix = String(century + ((Math.floor(place / 4) * 149 + 211) % 400)).padStart(3, "0");
  const nine = birthDate.slice(8) + birthDate.slice(5, 7) + birthDate.slice(2, 4) + prefix;
  // Of the five last digits of a sex at most one passes the check: four are left.
  const failing = (sex === "female" ? [0, 2, 4, 6, 8] : [1, 3, 5, 7, 9]).filter(
    (last) => !passesCheckDigit(`${nine}${last}`),
  );
  return `${nine}${failing[place % 4]}`;
}
