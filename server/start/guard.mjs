// Loaded into every process that the start makes: when the one that made it dies, however suddenly, this one ends too.
// Without it a killed demonstration would leave its servers on their ports.
if (process.channel) {
  process.on("disconnect", () => process.exit(0));
  process.channel.unref();
}
