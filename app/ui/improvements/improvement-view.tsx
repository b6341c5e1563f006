import type { ShownImprovement } from '#app/domain/improvements/shown.ts'
import { date } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useSay } from '#app/ui/say.ts'
import { Stages } from '#app/ui/stages/stages.tsx'
import { EvidenceShown } from './documents.tsx'
import { calledAbout, dueIn, ownerIn, sourceIn } from './in-words.ts'

type Props = { one: ShownImprovement }

/** Whose it is, by when, and from what it follows. */
export function ImprovementFacts({ one }: Props) {
  const say = useSay()
  const { paths, text: all } = say
  const text = all.improvements
  const source = sourceIn(say, one)
  return (
    <Facts
      facts={[
        {
          label: text.facts.service,
          value: <a href={paths.facility(one.facility)}>{calledAbout(say, one)}</a>,
        },
        { label: text.columns.owner, value: ownerIn(say, one) },
        { label: text.columns.due, value: dueIn(say, one) },
        ...(source
          ? [{ label: text.columns.from, value: <a href={source.href}>{source.label}</a> }]
          : []),
      ]}
    />
  )
}

/** Its way, each step with its day, words and what shows it. */
export function ImprovementWay({ one }: Props) {
  const { text: all, language, written } = useSay()
  const text = all.improvements
  const last = one.steps.length - 1
  return (
    <>
      <h2>{text.way}</h2>
      <Stages
        stages={one.steps.map(({ state, at, text: words, evidence, monitor }, index) => ({
          name: text.states[state],
          state: index === last ? 'present' : 'past',
          lines: [
            `${date(at, language)}, ${monitor === null ? text.byOffice : text.byMonitor(monitor)}`,
            written(words),
            ...(evidence ? [<EvidenceShown key="evidence" evidence={evidence} />] : []),
          ],
        }))}
      />
      {one.state === 'done' ? <p className="quiet">{text.waitsForLook}</p> : null}
      {one.state === 'withdrawn' ? (
        <p className="quiet">{text.withdrawnMeans}</p>
      ) : (
        <p className="quiet">{text.dueStays}</p>
      )}
    </>
  )
}
