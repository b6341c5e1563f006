import { type PublicRemark, titleOf } from '#app/domain/remarks/public-remark.ts'
import { date, numero } from '#app/i18n/format.ts'
import { useSay } from '#app/ui/say.ts'
import { lineWords } from './line-option.ts'
import { ReplyClockMark } from './reply-clock.tsx'
import { StateTag } from './state-tag.tsx'

/** In an account: one's own remarks, each with its number, what became of it, and whether it waits for one's word. */
export function OwnRemarks({ remarks }: { remarks: readonly PublicRemark[] }) {
  const say = useSay()
  const { text: all, paths, language, written } = say
  const text = all.remarks
  return (
    <ul className="remarks">
      {remarks.map((remark) => {
        const { year, number, line, at, answer, word, state, duty } = remark
        return (
          <li key={`${year} ${number}`}>
            <p className="head">
              <a href={paths.ownRemark(year, number)}>
                {numero(number, language)}
                {titleOf(remark) ? `. ${written(titleOf(remark))}` : ''}
              </a>{' '}
              <small>
                {lineWords(say, line)} · {date(at, language)}
              </small>{' '}
              <StateTag state={state} duplicateOf={answer?.duplicateOf} />
            </p>
            {answer ? null : <ReplyClockMark clock={duty.clock} />}
            {answer && !word ? (
              <p>
                <a href={paths.ownRemark(year, number)}>{all.remarkAnswers.say.question}</a>
              </p>
            ) : null}
            {remark.hidden ? (
              <p className="quiet">{text.hidden(written(remark.hidden.reason))}</p>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
