import type { Run, RunDesk, RunTexts } from '#app/domain/runs/run.ts'
import { dateTime } from '#app/i18n/format.ts'
import { sentence } from '#app/i18n/texts.ts'
import { type Fact, Facts } from '#app/ui/parts/facts.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** How long work stands: how far it is while it runs, and how it ended. */
export function RunView({ desk }: { desk: RunDesk }) {
  const { state, stopAsked, reason, askedAt, endedAt, work, href } = desk
  const { runs: text } = useText()
  const language = useLanguage()
  const facts: Fact[] = [
    { label: text.state, value: stopAsked && !endedAt ? text.stopping : text[state], large: true },
    { label: text.asked, value: dateTime(askedAt, language) },
  ]
  const far = progressOf(work, text.kinds)
  if (far && !endedAt) facts.push({ label: text.progress, value: far })
  if (endedAt) facts.push({ label: text.ended, value: dateTime(endedAt, language) })
  return (
    <>
      <Facts facts={facts} />
      {reason ? <p>{sentence(reason, language)}.</p> : null}
      {state === 'running' ? <p>{text.renews}</p> : null}
      {state === 'done' ? (
        <p>
          <a href={href}>{text.open}</a>
        </p>
      ) : null}
    </>
  )
}

function progressOf({ kind, progress }: Pick<Run, 'kind' | 'progress'>, texts: RunTexts) {
  // Each kind tells its own progress; the compiler cannot follow the pair through the union.
  const tell = texts[kind].progress as (progress: object) => string
  return progress && tell(progress)
}
