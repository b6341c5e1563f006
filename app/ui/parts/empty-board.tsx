/** The village notice board with nothing pinned to it, hills behind. */
export function EmptyBoard() {
  return (
    <svg className="drawing" viewBox="0 0 160 120" aria-hidden="true">
      <path className="far" d="M4 96 40 44l20 28 28-48 34 54 14-18 20 36" />
      <path className="board" d="M40 44h80v44H40z" />
      <path d="M52 88v24M108 88v24M24 112h112M34 44h92" />
      <path className="far" d="M52 56h24v22H52zM90 58h18M90 68h12" strokeDasharray="4 6" />
      <path className="now-sign" d="M80 52v0" />
    </svg>
  )
}
