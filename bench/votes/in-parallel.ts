export type Cast = {
  perSecond: number
  /** Milliseconds. */
  p50: number
  p95: number
  p99: number
  /** Answers other than that the vote was taken. */
  refused: number
}

const atOnce = 16

/** Does something so many times, sixteen at once, and says how long one took; what answers false was refused. */
export async function inParallel(
  count: number,
  work: (index: number) => Promise<boolean>,
): Promise<Cast> {
  const times: number[] = []
  let [next, refused] = [0, 0]
  const begun = performance.now()
  const one = async () => {
    for (let index = next++; index < count; index = next++) {
      const started = performance.now()
      if (!(await work(index))) refused++
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  const seconds = (performance.now() - begun) / 1_000
  const sorted = times.sort((a, b) => a - b)
  const part = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return {
    perSecond: (count - refused) / seconds,
    ...{ p50: part(0.5), p95: part(0.95), p99: part(0.99), refused },
  }
}
