import type { InLanguages } from '#app/domain/language.ts'
import type { RollFacts } from '#app/domain/roll/roll.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { count } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useSay } from '#app/ui/say.ts'

type RoundRoll = {
  number: number
  title: InLanguages
  roll: RollFacts | null
  waiting: { size: number; act: number } | null
  /** Whether whoever reads may set a row aside now. */
  setsAside: boolean
}

/** Binding rounds, the newest first, with the roll that holds and the one that waits to be signed. */
export function RollRounds({ rounds }: { rounds: readonly RoundRoll[] }) {
  const { text: all, paths, language } = useSay()
  const text = all.roll
  return (
    <>
      {rounds.map((row) => (
        <section key={row.number}>
          <h2>
            <a href={paths.officeRound(row.number)}>{shownIn(language, row.title)}</a>
          </h2>
          <Facts
            facts={[
              { label: text.state, value: <State row={row} /> },
              { label: text.size, value: count((row.roll ?? row.waiting)?.size ?? 0, language) },
              { label: text.hash, value: row.roll ? <code>{row.roll.hash}</code> : '–' },
            ]}
          />
          {row.setsAside ? (
            <p>
              <a href={paths.setAside(row.number)}>{text.setAside.link}</a>
            </p>
          ) : null}
        </section>
      ))}
    </>
  )
}

function State({ row: { roll, waiting } }: { row: RoundRoll }) {
  const { text: all, paths } = useSay()
  const { states } = all.roll
  if (waiting) return <a href={paths.act(waiting.act)}>{states.waiting}</a>
  return roll ? states.approved : states.none
}
