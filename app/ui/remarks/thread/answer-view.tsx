import { instantOf } from '#app/domain/calendar/day.ts'
import type { PublicAnswer, PublicRemark } from '#app/domain/remarks/public-remark.ts'
import { changeWords } from '#app/i18n/amounts.ts'
import { date, numero } from '#app/i18n/format.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { stated } from '#app/ui/texts/stated.ts'
import { lineWords } from '../line-option.ts'
import { ReplyClockMark } from '../reply-clock.tsx'
import { StateTag } from '../state-tag.tsx'

/** The reply to a remark: who has to give it by when; the answer, what the author says of it, and the second look. */
export function AnswerView({ remark }: { remark: PublicRemark }) {
  const { text: all, language, written } = useSay()
  const text = all.remarkAnswers
  const { answer, duty, word, second, settled, year } = remark
  return (
    <>
      <p className="meta">
        {answer ? <StateTag state={answer.verdict} duplicateOf={answer.duplicateOf} /> : null}
        <ReplyClockMark clock={duty.clock} />
        {answer ? null : <small>{text.dueBy(instantOf(duty.due), duty.responsible)}</small>}
      </p>
      {duty.due > duty.first ? (
        <p className="meta">
          <small>
            {text.putOff(instantOf(duty.first), instantOf(duty.due), written(duty.reason))}
          </small>
        </p>
      ) : null}
      {answer ? <OneAnswer answer={answer} year={year} name={text.answer} /> : null}
      {word ? (
        <p className="meta">
          <Tag kind={word.isAnswer ? 'yes' : 'no'}>{text.word[word.isAnswer ? 'yes' : 'no']}</Tag>
          <small>
            {date(word.at, language)}
            {word.text ? `: ${written(word.text)}` : ''}
          </small>
        </p>
      ) : null}
      {second ? (
        <>
          <p className="meta">
            {second.answer ? (
              <StateTag state={second.answer.verdict} duplicateOf={second.answer.duplicateOf} />
            ) : null}
            <ReplyClockMark clock={second.clock} second />
          </p>
          {second.answer ? (
            <OneAnswer answer={second.answer} year={year} name={text.secondAnswer} />
          ) : null}
        </>
      ) : null}
      {settled ? (
        <>
          <p className="meta">
            <StateTag state={settled.verdict} />
          </p>
          <OneAnswer answer={settled} year={year} name={text.settled} />
        </>
      ) : null}
    </>
  )
}

type Given = { answer: PublicAnswer; year: number; name: string }

/** The reason with the way of the money, the ground, and who answered. */
function OneAnswer({ answer, year, name }: Given) {
  const say = useSay()
  const { text: all, language, written, paths } = say
  const text = all.remarkAnswers
  const { reason, moved, ground, by, at, duplicateOf, table, ahead } = answer
  return (
    <div className="reply">
      <p className="kept-lines">
        <b>{name}</b> {written(reason)}
      </p>
      {duplicateOf ? (
        <p>
          <a href={paths.remark(year, duplicateOf)}>{text.sameAs(numero(duplicateOf, language))}</a>
        </p>
      ) : null}
      {table ? (
        <p>
          <a href={paths.conciliation(year, table)}>{text.atTable(table)}</a>
        </p>
      ) : null}
      {moved.length > 0 ? (
        <p className="quiet">{ahead ? text.movesAhead : text.movesPromised}</p>
      ) : null}
      {moved.map(({ from, to, amount }) => (
        <ul className="move" key={`${from.side} ${from.key} ${to.key}`}>
          <li>
            {lineWords(say, from)}
            <b className="number">{changeWords(-amount, language)}</b>
          </li>
          <li className="sign">
            <span className="visually-hidden">{text.movedTo}</span>
            <span aria-hidden="true">→</span>
          </li>
          <li className="to">
            {lineWords(say, to)}
            <b className="number">{changeWords(amount, language)}</b>
          </li>
        </ul>
      ))}
      <p>
        <small>
          {ground ? `${text.ground}: ${stated(say, ground)} · ` : ''}
          {by} · {date(at, language)}
        </small>
      </p>
    </div>
  )
}
