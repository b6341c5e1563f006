import type { Hidden, HidingGround, ProposalText } from './proposal.ts'

/** The grounds on which a text stays readable behind the reason. */
export const readableGrounds: readonly HidingGround[] = ['other']

/**
 * Whether nothing of what was written may be seen by the public. What was hidden before grounds were kept is withheld
 * until the office names a ground: it may have been hidden for somebody's address.
 */
export function isWithheld(hidden: Pick<Hidden, 'ground'> | null): boolean {
  return hidden !== null && !(hidden.ground && readableGrounds.includes(hidden.ground))
}

/** What stands for the title of a withheld proposal, in every language. */
export const withheldTitle = (number: number) => `№\u00a0${number}`

type Words = Partial<ProposalText> & Pick<ProposalText, 'title' | 'attachments'>

/**
 * What the public may see of a proposal's text, or of a part of it: whole, unless it is withheld. Then theme, village
 * and sums stay, which the money and the ballot need; words, pictures and the exact place go.
 */
export function publicWords<Text extends Words>(
  number: number,
  text: Text,
  hidden: Pick<Hidden, 'ground'> | null,
): Text {
  if (!isWithheld(hidden)) return text
  const { costLines, contributions } = text
  return {
    ...text,
    ...silent,
    title: withheldTitle(number),
    ...(costLines && { costLines: costLines.map((line) => ({ ...line, what: '', unit: '' })) }),
    ...(contributions && { contributions: contributions.map((one) => ({ ...one, what: '' })) }),
  }
}

const silent = {
  ...{ need: '', description: '', landmark: '', beneficiaries: '', upkeep: '' },
  ...{ households: null, point: null, attachments: [] },
}
