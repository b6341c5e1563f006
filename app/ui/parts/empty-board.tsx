/** The village notice board with nothing pinned to it, hills behind. */
export function EmptyBoard() {
  return (
    <svg className="drawing" viewBox="0 0 160 120" aria-hidden="true">
      <path className="far" d="M4 84 40 40l22 26 26-36 34 42 14-14 20 26" />
      <path d="M44 46h72v44H44zM56 90v24M104 90v24M34 114h92" />
      <path className="far" d="M54 58h22v22H54zM86 58h20M86 68h14" strokeDasharray="4 5" />
      <path className="now" d="M80 46v-5" />
    </svg>
  )
}
