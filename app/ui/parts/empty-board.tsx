/** The village notice board with nothing pinned to it, hills behind. */
export function EmptyBoard() {
  return (
    <svg className="drawing" viewBox="0 0 160 120" aria-hidden="true">
      <path className="far" d="M2 98q22-2 38-34 8-14 18-2M102 54q12-26 24-6 12 44 32 50" />
      <path className="board" d="M38 40h84v46H38zM32 40 80 22l48 18z" />
      <path d="M50 86v26M110 86v26M22 112h116" />
      <path className="far" d="M50 52h24v22H50zM86 54h24M86 63h24M86 72h14" strokeDasharray="4 6" />
      <path className="now-sign" d="M80 33v0" />
    </svg>
  )
}
