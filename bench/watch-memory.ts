/** The largest resident memory of this process, and by how much it grew, in megabytes, looked at ten times a second. */
export function watchMemory() {
  const before = process.memoryUsage().rss
  let peak = before
  const look = () => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }
  const timer = setInterval(look, 100)
  return {
    end() {
      look()
      clearInterval(timer)
      return { peak: peak / 1e6, more: (peak - before) / 1e6 }
    },
  }
}
