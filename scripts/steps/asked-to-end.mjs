/**
 * Settles when somebody asks this process to end: by a signal, or by ending the npm that runs
 * it, which does not pass every signal on.
 *
 * @returns {Promise<void>}
 */
export function askedToEnd() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve())
    if (!process.env.npm_lifecycle_event) return
    const npm = process.ppid
    setInterval(() => process.ppid !== npm && resolve(), 500).unref()
  })
}
