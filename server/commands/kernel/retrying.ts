import { databaseError } from "./database-error";

const DEADLOCK = "40P01";
const SERIALIZATION = "40001";
const MOST_TRIES = 4;

/**
 * Runs a transaction again when the database ended it for having met another one head-on: nothing of it was written.
 * @throws what the last try threw, and every other error at once
 */
export async function retrying<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await transaction();
    } catch (error) {
      const code = databaseError(error)?.code;
      if ((code !== DEADLOCK && code !== SERIALIZATION) || tries === MOST_TRIES) throw error;
    }
  }
}
