import type { MessageText } from '#app/domain/alerts/message.ts'
import { date, money } from '#app/i18n/format.ts'
import type { evaluationMessages as source } from '../../ky/evaluation/messages.ts'

type Named = { number: number; title: string }

const about = ({ number, title }: Named, text: string): MessageText => ({
  subject: `Ashar: decision about proposal ${number}`,
  text: `Ashar: ${number} “${title}”. ${text}`,
})

export const evaluationMessages: typeof source = {
  returned: (proposal, reason) =>
    about(proposal, `Your proposal was returned: ${reason}. Complete it and send it again.`),
  accepted: (proposal, cost) =>
    about(proposal, `Your proposal passed the check. Checked cost: ${money(cost, 'en')}.`),
  rejected: (proposal, reason, until) =>
    about(
      proposal,
      `Your proposal was rejected. Reason: ${reason}. If you disagree, you can appeal before ${date(until, 'en')}.`,
    ),
  appealDecided: {
    dismissed: (proposal, reason) =>
      about(proposal, `Your appeal was considered, the decision stands. Reason: ${reason}.`),
    accepted: (proposal, reason) =>
      about(proposal, `Your appeal was upheld, the proposal is accepted. Reason: ${reason}.`),
    check: (proposal, reason) =>
      about(proposal, `Your appeal was upheld, it will be checked again. Reason: ${reason}.`),
  },
  excluded: (proposal, other, reason) =>
    about(
      proposal,
      `It was noted that it cannot be done beside ${other.number} “${other.title}”. Reason: ${reason}.`,
    ),
  notExcluded: (proposal, other, reason) =>
    about(
      proposal,
      `It can be done beside ${other.number} “${other.title}” after all. Reason: ${reason}.`,
    ),
  hidden: (proposal, reason) =>
    about(
      proposal,
      `The text of your proposal was hidden. Reason: ${reason}. The text and the reason stay readable on its page.`,
    ),
  shownAgain: (proposal, reason) =>
    about(proposal, `The text of your proposal is shown again. Reason: ${reason}.`),
  reportAnswered: {
    hide: (proposal, reason) =>
      about(proposal, `Your report was considered, the text was hidden. Reason: ${reason}.`),
    dismiss: (proposal, reason) =>
      about(proposal, `Your report was considered, the proposal stays. Reason: ${reason}.`),
  },
}
