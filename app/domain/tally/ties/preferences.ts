/** One decision: `preferred` before all the others of `to`. They hang together, the latest first. */
export type Decision = { preferred: number; to: readonly number[]; before: Decision | null }

/** Who stands before whom, as far as it has been decided: a, before b, before c means a before c. */
export type Preferences = {
  prefers: (one: number, other: number) => boolean
  /** Puts one before the others of the tied; nothing that was decided may contradict it. */
  prefer: (preferred: number, tied: readonly number[]) => void
  decided: () => Decision | null
}

export function openPreferences(decided: Decision | null): Preferences {
  const behind = new Map<number, Set<number>>()
  let latest: Decision | null = null
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
  for (const { preferred, to } of inOrder(decided)) prefer(preferred, to)
  return { prefers, prefer, decided: () => latest }
}

function inOrder(latest: Decision | null): Decision[] {
  const all: Decision[] = []
  for (let decision = latest; decision; decision = decision.before) all.push(decision)
  return all.reverse()
}
