import type { ReactNode } from 'react'
import { useText } from '#app/ui/use-language.ts'

export type Stage = {
  name: string
  state: 'past' | 'present' | 'future'
  /** Dates, counts, reasons: each on its own line. */
  lines?: readonly ReactNode[] | undefined
}

/** A calendar or a way with its present point: a round's phases, a proposal's or a project's way. */
export function Stages({ stages }: { stages: readonly Stage[] }) {
  const text = useText().frame.stage
  return (
    <ol className="stages">
      {stages.map(({ name, state, lines = [] }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stage may come twice, and none ever moves
        <li key={at} className={state} aria-current={state === 'present' ? 'step' : undefined}>
          <b>{name}</b>
          <span className="visually-hidden"> {text[state]}</span>
          {lines.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are finished text and never move
            <small key={place}>{line}</small>
          ))}
        </li>
      ))}
    </ol>
  )
}
