// Loaded into every process that the start makes: when the one that made it dies, however suddenly, this one ends too.
// Without it a killed demonstration would leave its servers on their ports.
import { isMainThread } from "node:worker_threads";

// What such a process starts in turn is handed this file as well, and has a channel of its own that must stay as it is.
if (isMainThread && process.channel && process.env.STARTED_BY === String(process.ppid)) {
  process.on("disconnect", () => process.exit(1));
  // Waiting for that alone keeps nothing running.
  process.channel.unref();
}
