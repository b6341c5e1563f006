import { instantOf } from '#app/domain/calendar/day.ts'
import type { EvaluationMessages } from '#app/domain/evaluation/messages.ts'
import type { MessageText, MessageTexts } from '#app/domain/messages.ts'
import { beginning, count, date, ending, money, numero } from '#app/i18n/format.ts'

type Named = { number: number; title: string }

const message = (subject: string, { number, title }: Named, text: string): MessageText => ({
  subject,
  text: `Ашар: ${numero(number, 'ky')} «${title}». ${text}`,
})

const about = (proposal: Named, text: string) =>
  message(`Ашар: ${numero(proposal.number, 'ky')} сунуш боюнча чечим`, proposal, text)

const work = (proposal: Named, text: string) =>
  message(`Ашар: ${numero(proposal.number, 'ky')} сунушту текшерүү`, proposal, text)

/** What is written to authors, to those who reported, and to whoever is to check: what, why, what they can do. */
/** So many are named; a message by phone is no list of fifty. */
const mostNamed = 5

function listed(proposals: readonly Named[] = []): string {
  const named = proposals
    .slice(0, mostNamed)
    .map(({ number, title }) => `${numero(number, 'ky')} «${title}»`)
  if (named.length === 0) return ''
  const rest = proposals.length - named.length
  return `: ${named.join('; ')}${rest > 0 ? ` жана дагы ${count(rest, 'ky')}` : ''}`
}

export const evaluationMessages: MessageTexts<EvaluationMessages> = {
  'proposal-returned': ({ proposal, reason }) =>
    about(proposal, `Сунушуңуз толуктоого кайтарылды: ${reason}. Толуктап, кайра жөнөтүңүз.`),
  'proposal-accepted': ({ proposal, cost }) =>
    about(proposal, `Сунушуңуз текшерүүдөн өттү. Текшерилген баасы: ${money(cost, 'ky')}.`),
  'proposal-rejected': ({ proposal, reason, from, until }) =>
    about(
      proposal,
      from
        ? `Сунушуңуз четке кагылды. Себеби: ${reason}. Макул болбосоңуз, даттансаңыз болот. Даттануу башталат: ${beginning(from, 'ky')}. Акыркы мөөнөт: ${ending(until, 'ky')}.`
        : `Сунушуңуз четке кагылды. Себеби: ${reason}. Макул болбосоңуз, даттансаңыз болот. Акыркы мөөнөт: ${ending(until, 'ky')}.`,
    ),
  'appeal-dismissed': ({ proposal, reason }) =>
    about(proposal, `Даттанууңуз каралды, чечим өзгөргөн жок. Себеби: ${reason}.`),
  'appeal-accepted': ({ proposal, reason }) =>
    about(proposal, `Даттанууңуз канааттандырылды, сунушуңуз кабыл алынды. Себеби: ${reason}.`),
  'appeal-check': ({ proposal, reason }) =>
    about(proposal, `Даттанууңуз канааттандырылды, сунушуңуз кайра текшерилет. Себеби: ${reason}.`),
  'exclusion-linked': ({ proposal, other, reason }) =>
    about(
      proposal,
      `${numero(other.number, 'ky')} «${other.title}» сунушу менен чогуу аткарылбай турганы белгиленди. Себеби: ${reason}.`,
    ),
  'exclusion-unlinked': ({ proposal, other, reason }) =>
    about(
      proposal,
      `${numero(other.number, 'ky')} «${other.title}» сунушу менен чогуу аткарылса болот: белги алынды. Себеби: ${reason}.`,
    ),
  'proposal-hidden': ({ proposal, reason }) =>
    about(
      proposal,
      `Сунушуңуздун тексти жашырылды. Себеби: ${reason}. Текст себеби менен бирге барагында окулат.`,
    ),
  'proposal-withheld': ({ proposal, reason }) =>
    about(
      proposal,
      `Сунушуңуздун тексти жана сүрөттөрү жашырылды. Себеби: ${reason}. Ачык барактарда ушул себеп гана көрүнөт.`,
    ),
  'proposal-shown': ({ proposal, reason }) =>
    about(proposal, `Сунушуңуздун тексти кайра ачылды. Себеби: ${reason}.`),
  'report-hide': ({ proposal, reason }) =>
    about(
      proposal,
      `Эреже бузуу тууралуу билдирүүңүз каралды, сунуштун тексти жашырылды. Себеби: ${reason}.`,
    ),
  'report-dismiss': ({ proposal, reason }) =>
    about(
      proposal,
      `Эреже бузуу тууралуу билдирүүңүз каралды, сунуш өзгөрүүсүз калды. Себеби: ${reason}.`,
    ),
  'check-assigned': ({ proposal, step, due }) =>
    work(
      proposal,
      step === 'legal'
        ? `Мыйзамга туура келеби, ушуну текшерүү сизге тапшырылды. Мөөнөтү: ${date(instantOf(due), 'ky')}.`
        : `Аткарса болобу жана канча турат, ушуну текшерүү сизге тапшырылды. Мөөнөтү: ${date(instantOf(due), 'ky')}.`,
    ),
  'checks-assigned': ({ count: checks, due, proposals }) => ({
    subject: 'Ашар: сизге текшерүүлөр тапшырылды',
    text: `Ашар: сизге ${count(checks, 'ky')} сунушту текшерүү тапшырылды${listed(proposals)}. Мөөнөтү: ${date(instantOf(due), 'ky')}.`,
  }),
  'check-due-tomorrow': ({ proposal, due }) =>
    work(proposal, `Текшерүүнүн мөөнөтү эртең бүтөт: ${date(instantOf(due), 'ky')}.`),
  'judgement-declined': ({ proposal, by, reason }) =>
    work(
      proposal,
      `Корутундуңузга экинчи кол коюлган жок. ${by} кайтарды: ${reason}. Корутундуну оңдоп, кайра сактаңыз.`,
    ),
  'check-overdue': ({ proposal, due }) =>
    work(proposal, `Текшерүүнүн мөөнөтү өтүп кетти: ${date(instantOf(due), 'ky')}.`),
}
