import { instantOf } from '#app/domain/calendar/day.ts'
import type { EvaluationMessages } from '#app/domain/evaluation/messages.ts'
import type { MessageText, MessageTexts } from '#app/domain/messages.ts'
import { beginning, count, date, ending, money, numero } from '#app/i18n/format.ts'

type Named = { number: number; title: string }

const message = (subject: string, { number, title }: Named, text: string): MessageText => ({
  subject,
  text: `Ashar: ${number} “${title}”. ${text}`,
})

const about = (proposal: Named, text: string) =>
  message(`Ashar: decision about proposal ${proposal.number}`, proposal, text)

const work = (proposal: Named, text: string) =>
  message(`Ashar: check of proposal ${proposal.number}`, proposal, text)

/** So many are named; a message by phone is no list of fifty. */
const mostNamed = 5

function listed(proposals: readonly Named[] = []): string {
  const named = proposals
    .slice(0, mostNamed)
    .map(({ number, title }) => `${numero(number, 'en')} “${title}”`)
  if (named.length === 0) return ''
  const rest = proposals.length - named.length
  return `: ${named.join('; ')}${rest > 0 ? ` and ${count(rest, 'en')} more` : ''}`
}

export const evaluationMessages: MessageTexts<EvaluationMessages> = {
  'proposal-returned': ({ proposal, reason }) =>
    about(proposal, `Your proposal was returned: ${reason}. Complete it and send it again.`),
  'proposal-accepted': ({ proposal, cost }) =>
    about(proposal, `Your proposal passed the check. Checked cost: ${money(cost, 'en')}.`),
  'proposal-rejected': ({ proposal, reason, from, until }) =>
    about(
      proposal,
      from
        ? `Your proposal was rejected. Reason: ${reason}. If you disagree, you can appeal from ${beginning(from, 'en')} until ${ending(until, 'en')}.`
        : `Your proposal was rejected. Reason: ${reason}. If you disagree, you can appeal until ${ending(until, 'en')}.`,
    ),
  'appeal-dismissed': ({ proposal, reason }) =>
    about(proposal, `Your appeal was considered, the decision stands. Reason: ${reason}.`),
  'appeal-accepted': ({ proposal, reason }) =>
    about(proposal, `Your appeal was upheld, the proposal is accepted. Reason: ${reason}.`),
  'appeal-check': ({ proposal, reason }) =>
    about(proposal, `Your appeal was upheld, it will be checked again. Reason: ${reason}.`),
  'exclusion-linked': ({ proposal, other, reason }) =>
    about(
      proposal,
      `It cannot be carried out together with ${other.number} “${other.title}”. Reason: ${reason}.`,
    ),
  'exclusion-unlinked': ({ proposal, other, reason }) =>
    about(
      proposal,
      `It can be carried out together with ${other.number} “${other.title}” after all. Reason: ${reason}.`,
    ),
  'proposal-hidden': ({ proposal, reason }) =>
    about(
      proposal,
      `The text of your proposal was hidden. Reason: ${reason}. The text and the reason stay readable on its page.`,
    ),
  'proposal-withheld': ({ proposal, reason }) =>
    about(
      proposal,
      `The text and photos of your proposal were hidden. Reason: ${reason}. Public pages show only this reason.`,
    ),
  'proposal-shown': ({ proposal, reason }) =>
    about(proposal, `The text of your proposal is shown again. Reason: ${reason}.`),
  'report-hide': ({ proposal, reason }) =>
    about(proposal, `Your report was considered, the text was hidden. Reason: ${reason}.`),
  'report-dismiss': ({ proposal, reason }) =>
    about(proposal, `Your report was considered, the proposal stays. Reason: ${reason}.`),
  'check-assigned': ({ proposal, step, due }) =>
    work(
      proposal,
      step === 'legal'
        ? `You were assigned its legal check. It is due on ${date(instantOf(due), 'en')}.`
        : `You were assigned the check of its feasibility and cost. It is due on ${date(instantOf(due), 'en')}.`,
    ),
  'checks-assigned': ({ count: checks, due, proposals }) => ({
    subject: 'Ashar: checks were assigned to you',
    text: `Ashar: the checks of ${count(checks, 'en')} proposals were assigned to you${listed(proposals)}. They are due on ${date(instantOf(due), 'en')}.`,
  }),
  'check-due-tomorrow': ({ proposal, due }) =>
    work(proposal, `The check is due tomorrow, ${date(instantOf(due), 'en')}.`),
  'judgement-declined': ({ proposal, by, reason }) =>
    work(
      proposal,
      `Your conclusion was not signed by the second person. ${by} returned it: ${reason}. Correct the conclusion and save it again.`,
    ),
  'check-overdue': ({ proposal, due }) =>
    work(proposal, `The check was due on ${date(instantOf(due), 'en')}.`),
}
