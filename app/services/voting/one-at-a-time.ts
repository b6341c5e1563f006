/** What each key's last caller waits for, in this process. */
const lines = new Map<string, Promise<unknown>>()

/**
 * Runs works of one key one after the other within this process, so that a thousand equal posts cost one write and
 * many short reads. It spares work and guards nothing: between processes only the unique index does.
 */
export function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = lines.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  lines.set(key, mine)
  const leave = () => {
    if (lines.get(key) === mine) lines.delete(key)
  }
  mine.then(leave, leave)
  return mine
}
