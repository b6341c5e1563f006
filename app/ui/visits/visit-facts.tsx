import type { ShownVisit } from '#app/domain/visits/pages.ts'
import { checks } from '#app/domain/visits/visit.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useSay } from '#app/ui/say.ts'
import { PhotosBeside } from './documents.tsx'
import { measuredIn } from './in-words.ts'

/** What one visit measured, saw, said and showed. */
export function VisitFacts({ visit }: { visit: ShownVisit }) {
  const say = useSay()
  const text = say.text.visits
  const seen = checks.flatMap((check) => {
    const found = visit.checks[check]
    return found ? [{ label: text.checks[check], value: text[found] }] : []
  })
  const facts = measuredIn(say, visit).map(({ name, value }) => ({ label: name, value }))
  return (
    <>
      {facts.length + seen.length > 0 ? <Facts facts={[...facts, ...seen]} /> : null}
      {visit.words ? <p className="prose">{say.written(visit.words)}</p> : null}
      <PhotosBeside photos={visit.photos} />
    </>
  )
}
