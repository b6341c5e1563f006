import { Fragment } from 'react'
import type { ConciliationDesk } from '#app/domain/conciliations/pages.ts'
import type { Protocol } from '#app/domain/conciliations/protocol.ts'
import { protocolLength, replyLength } from '#app/domain/conciliations/protocol.ts'
import { tableVerdicts } from '#app/domain/conciliations/table-verdict.ts'
import { begunWith, type RejectedForm } from '#app/forms/rejected-form.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useSay } from '#app/ui/say.ts'
import { remarkCalled } from '../table-words.ts'

type Props = {
  desk: Pick<ConciliationDesk, 'table' | 'remarks' | 'results'>
  rejected: RejectedForm | undefined
}

/**
 * Who led the meeting, what was said, and the reason of the answer to each remark. One that was sent back is begun with
 * all its words.
 */
export function ProtocolFields({ desk: { table, remarks, results }, ...props }: Props) {
  const before = table.returned?.protocol
  const rejected = props.rejected ?? (before && begunWith(answersOf(before)))
  const say = useSay()
  const { conciliationWork: text, conciliations: words, remarkAnswers } = say.text
  const field = (name: string, label: string) => ({ rejected, name, label })
  const money = (amount: number) => amountWords(amount, say.language)
  return (
    <>
      <TextField {...field('chair', text.chair)} hint={text.chairHint} />
      <TextField {...field('secretary', text.secretary)} />
      <TextArea {...field('text', text.said)} rows={8} limit={protocolLength} />
      {remarks.map((remark) => {
        const result = results.find((one) => one.remark === remark.number)
        if (!result) return null
        const { verdict, asked } = result
        const called = remarkCalled(say, remark)
        const got = words.got(money(result.got), asked === null ? null : money(asked))
        const decided = asked === null ? got : `${remarkAnswers.states[verdict]}: ${got}`
        return (
          <Fragment key={remark.number}>
            {asked === null ? (
              <Radios
                {...field(`verdict-${remark.number}`, text.verdict(called))}
                hint={text.verdictHint}
                options={tableVerdicts.map((value) => ({
                  ...{ value, label: remarkAnswers.states[value] },
                }))}
              />
            ) : null}
            <TextArea
              {...field(`reply-${remark.number}`, text.reply(called))}
              hint={`${decided}. ${text.replyHint}`}
              rows={3}
              limit={replyLength}
            />
          </Fragment>
        )
      })}
    </>
  )
}

const answersOf = ({ chair, secretary, text, replies }: Protocol) => ({
  ...{ chair: [chair], secretary: [secretary], text: [text] },
  ...Object.fromEntries(
    replies.flatMap(({ remark, reason, verdict }) => [
      [`reply-${remark}`, [reason]],
      [`verdict-${remark}`, verdict ? [verdict] : []],
    ]),
  ),
})
