import type { ProtocolContent } from '#app/domain/conciliations/protocol-act.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { VersionPart } from '#app/domain/versions/compare-parts.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { dateTime, numero } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { lineWords } from '../../remarks/line-option.ts'
import { moveLineWords } from '../table-words.ts'

/** All that the second signature under a protocol puts into effect, as labelled words and lines. */
export function protocolParts(say: Say, content: ProtocolContent): VersionPart[] {
  const { language, written, text: all } = say
  const { conciliations: text, remarkAnswers } = all
  const { basis, begins, where, chair, secretary, sides, offers, replies } = content
  const money = (amount: number) => amountWords(amount, language)
  const sideOf = (number: number) =>
    written(sides.find((side) => side.number === number)?.name ?? numero(number, language))
  return [
    { label: text.facts.when, words: dateTime(new Date(begins), language) },
    { label: text.facts.where, words: inLanguage(where, language) },
    { label: text.facts.chair, words: written(chair) },
    { label: text.facts.secretary, words: written(secretary) },
    {
      label: text.facts.sides,
      lines: sides.map(({ name, kind, women, men }) => {
        const came = women === null && men === null ? null : (women ?? 0) + (men ?? 0)
        const counted = came === null ? text.facts.notCounted : text.people(came)
        return `${written(name)} (${text.kinds[kind]}): ${counted}`
      }),
    },
    { label: text.said, words: written(content.text) },
    { label: text.signing.basis, words: text.beforeIn(basis) },
    ...offers.map(
      (offer): VersionPart => ({
        label: `${text.offer(offer.number)}: ${offerState(say, offer)}`,
        lines: [
          text.offeredBy(sideOf(offer.by)),
          written(offer.text),
          ...offer.moves.map(({ from, to, amount, remark }) =>
            text.signing.move(
              money(amount),
              moveLineWords(say, from),
              moveLineWords(say, to),
              remark,
            ),
          ),
          ...offer.stands.map(({ side, stand, words }) =>
            [`${sideOf(side)}: ${text.stands[stand]}`, written(words)].filter(Boolean).join('. '),
          ),
        ],
      }),
    ),
    ...replies.map(
      ({ remark, line, asked, got, verdict, reason, again }): VersionPart => ({
        label: text.signing.reply(remark),
        lines: [
          lineWords(say, line),
          `${remarkAnswers.states[verdict]}: ${text.got(money(got), asked === null ? null : money(asked))}`,
          written(reason),
          ...(again ? [text.signing.again] : []),
        ],
      }),
    ),
  ]
}

function offerState(
  { text: { conciliations: text } }: Say,
  { withdrawn, agreed }: ProtocolContent['offers'][number],
): string {
  if (withdrawn) return text.withdrawn
  return agreed ? text.agreedTo : text.notAgreed
}
