import type { ReactNode } from 'react'
import { Tunduk } from '#app/ui/frame/tunduk.tsx'

/** The band at the head of a front page: what this place is, and what today is about. */
export function Hero({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="hero">
      <Tunduk />
      <h1>{title}</h1>
      <p>{children}</p>
    </div>
  )
}
