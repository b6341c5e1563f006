/*
 * Loaded into the application before its own code: when the process that started it is killed,
 * it ends too, so that its port is free for the next start.
 */
if (process.connected) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), 5_000).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  // The channel alone must not keep the application alive.
  process.channel?.unref()
}
