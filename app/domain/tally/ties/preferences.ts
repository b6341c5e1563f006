/** One decision: `preferred` before all the others of `to`. They hang together, the latest first. */
export type Wish = { preferred: number; to: readonly number[]; before: Wish | null }

/** Who stands before whom, as far as it has been decided: a, before b, before c means a before c. */
export type Preferences = {
  prefers: (one: number, other: number) => boolean
  /** Puts one before the others of the tied; nothing that was decided may contradict it. */
  prefer: (preferred: number, tied: readonly number[]) => void
  wishes: () => Wish | null
}

export function openPreferences(wishes: Wish | null): Preferences {
  const behind = new Map<number, Set<number>>()
  let latest: Wish | null = null
  const prefers = (one: number, other: number) => behind.get(one)?.has(other) ?? false
  const prefer = (preferred: number, tied: readonly number[]) => {
    const news = tied.filter((one) => one !== preferred && !prefers(preferred, one))
    if (news.length === 0) return
    const all = new Set(news.flatMap((one) => [one, ...(behind.get(one) ?? [])]))
    for (const [one, theirs] of behind)
      if (one === preferred || theirs.has(preferred)) for (const other of all) theirs.add(other)
    if (!behind.has(preferred)) behind.set(preferred, all)
    latest = { preferred, to: tied, before: latest }
  }
  for (const { preferred, to } of inOrder(wishes)) prefer(preferred, to)
  return { prefers, prefer, wishes: () => latest }
}

function inOrder(latest: Wish | null): Wish[] {
  const all: Wish[] = []
  for (let wish = latest; wish; wish = wish.before) all.push(wish)
  return all.reverse()
}
