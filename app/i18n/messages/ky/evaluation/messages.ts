import type { MessageText } from '#app/domain/alerts/message.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { date, money } from '#app/i18n/format.ts'

type Named = { number: number; title: string }

const about = ({ number, title }: Named, text: string): MessageText => ({
  subject: `Ашар: № ${number} сунуш боюнча чечим`,
  text: `Ашар: № ${number} «${title}». ${text}`,
})

/** What is written to authors, and to those who reported, about each decision: what, why, and what they can do. */
export const evaluationMessages = {
  returned: (proposal: Named, reason: string) =>
    about(proposal, `Сунушуңуз толуктоого кайтарылды: ${reason}. Толуктап, кайра жөнөтүңүз.`),
  accepted: (proposal: Named, cost: Tyiyn) =>
    about(proposal, `Сунушуңуз текшерүүдөн өттү. Текшерилген баасы: ${money(cost, 'ky')}.`),
  rejected: (proposal: Named, reason: string, until: Date) =>
    about(
      proposal,
      `Сунушуңуз четке кагылды. Себеби: ${reason}. Макул болбосоңуз, ${date(until, 'ky')} күнүнө чейин даттансаңыз болот.`,
    ),
  appealDecided: {
    dismissed: (proposal: Named, reason: string) =>
      about(proposal, `Даттанууңуз каралды, чечим өзгөргөн жок. Себеби: ${reason}.`),
    accepted: (proposal: Named, reason: string) =>
      about(proposal, `Даттанууңуз канааттандырылды, сунушуңуз кабыл алынды. Себеби: ${reason}.`),
    check: (proposal: Named, reason: string) =>
      about(
        proposal,
        `Даттанууңуз канааттандырылды, сунушуңуз кайра текшерилет. Себеби: ${reason}.`,
      ),
  },
  excluded: (proposal: Named, other: Named, reason: string) =>
    about(
      proposal,
      `№ ${other.number} «${other.title}» сунушу менен чогуу аткарылбай турганы белгиленди. Себеби: ${reason}.`,
    ),
  notExcluded: (proposal: Named, other: Named, reason: string) =>
    about(
      proposal,
      `№ ${other.number} «${other.title}» сунушу менен чогуу аткарылса болот: белги алынды. Себеби: ${reason}.`,
    ),
  hidden: (proposal: Named, reason: string) =>
    about(
      proposal,
      `Сунушуңуздун тексти жашырылды. Себеби: ${reason}. Текст себеби менен бирге барагында окулат.`,
    ),
  shownAgain: (proposal: Named, reason: string) =>
    about(proposal, `Сунушуңуздун тексти кайра ачылды. Себеби: ${reason}.`),
  reportAnswered: {
    hide: (proposal: Named, reason: string) =>
      about(proposal, `Билдирүүңүз каралды, сунуштун тексти жашырылды. Себеби: ${reason}.`),
    dismiss: (proposal: Named, reason: string) =>
      about(proposal, `Билдирүүңүз каралды, сунуш өзгөрүүсүз калды. Себеби: ${reason}.`),
  },
}
