import type { ReactNode } from 'react'

/** What is judged and the form that judges it: side by side where there is room, else one after the other. */
export function Beside({ judged, children }: { judged: ReactNode; children: ReactNode }) {
  return (
    <div className="beside">
      <div>{judged}</div>
      <div>{children}</div>
    </div>
  )
}
