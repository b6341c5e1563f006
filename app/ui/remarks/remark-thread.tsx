import type { Day } from '#app/domain/calendar/day.ts'
import { instantOf } from '#app/domain/calendar/day.ts'
import { type PublicRemark, titleOf } from '#app/domain/remarks/public-remark.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { changeWords } from '#app/i18n/amounts.ts'
import { date, numero } from '#app/i18n/format.ts'
import { useSay } from '#app/ui/say.ts'
import { lineWords } from './line-option.ts'
import { RemarkFiles } from './remark-files.tsx'
import { AnswerView } from './thread/answer-view.tsx'
import { WhatBecame } from './thread/became-view.tsx'

type Props = {
  remark: PublicRemark
  /** With a link to its own page; left out there. */
  linked?: boolean
  /** Says the line too: where it does not stand on the line's page. */
  withLine?: boolean
}

/** A remark: who said what of which line, what it would move, and what the line became. */
export function RemarkThread({ remark, linked, withLine }: Props) {
  const { language, text: all, paths, written } = useSay()
  const text = all.remarks
  const { year, number, hidden } = remark
  const title = titleOf(remark)
  const called = `${numero(number, language)}${title ? `. ${written(title)}` : ''}`
  // Among the others of a line it stands below their heading, alone right below the page's.
  const Heading = withLine ? 'h2' : 'h3'
  const whole = remark.text.trim() !== title
  return (
    <article className="thread" id={`n${number}`}>
      {linked ? (
        <Heading>
          <a href={paths.remark(year, number)}>{called}</a>
        </Heading>
      ) : null}
      <RemarkMeta remark={remark} withLine={withLine ?? false} />
      {remark.question ? (
        <p>
          <a href={paths.hearingQuestion(remark.question.hearing, remark.question.number)}>
            {text.fromQuestion(remark.question.number)}
          </a>
        </p>
      ) : null}
      {hidden ? (
        <p className="said">
          {hidden.withheld
            ? text.withheld(written(hidden.reason))
            : text.hidden(written(hidden.reason))}
        </p>
      ) : null}
      {remark.text !== '' && (whole || !linked) ? <Said remark={remark} /> : null}
      <Moves remark={remark} />
      <RemarkFiles files={remark.files} />
      <WhatBecame remark={remark} />
      <AnswerView remark={remark} />
    </article>
  )
}

function Said({ remark: { text: said, hidden } }: { remark: PublicRemark }) {
  const { text, written } = useSay()
  const words = <p className="said kept-lines">{written(said)}</p>
  return hidden ? (
    <details>
      <summary>{text.remarks.readHidden}</summary>
      {words}
    </details>
  ) : (
    words
  )
}

/** Who, from where, when and how, and how many say the same. */
function RemarkMeta({ remark, withLine }: { remark: PublicRemark; withLine: boolean }) {
  const say = useSay()
  const { language, text: all } = say
  const text = all.remarks
  const { author, village, at, on, source, voices, wish, line } = remark
  const facts = [
    author ?? text.unnamed,
    village ? shownIn(language, village.name) : text.wholeAimak,
    date(at, language),
    ...(source === 'web' ? [] : [text.sources[source]]),
    ...(on ? [text.onPaper(instantOf(on as Day))] : []), // the day of a paper is one
    voices > 0 ? text.voicesCount(voices) : text.noVoices,
  ]
  return (
    <p className="meta">
      <small>
        <b>{text.wishes[wish]}</b>
        {withLine ? ` · ${lineWords(say, line)}` : ''} · {facts.join(' · ')}
      </small>
    </p>
  )
}

/** What the author would take from where and give to where. */
function Moves({ remark: { wanted } }: { remark: PublicRemark }) {
  const say = useSay()
  if (wanted.length === 0) return null
  return (
    <>
      <p className="quiet">{say.text.remarks.wants}</p>
      <ul className="move">
        {wanted.map(({ line, by }) => (
          <li key={`${line.side} ${line.key}`} className={by > 0 ? 'to' : undefined}>
            {lineWords(say, line)}
            <b className="number">{changeWords(by, say.language)}</b>
          </li>
        ))}
      </ul>
    </>
  )
}
