/** Each cell that changes, with what stands there now in front. */
export function besides(before: readonly string[], after: readonly string[]): string[] {
  return after.map((cell, place) => {
    const old = before[place] ?? ''
    return old === cell ? cell : `${old || '—'} → ${cell || '—'}`
  })
}
