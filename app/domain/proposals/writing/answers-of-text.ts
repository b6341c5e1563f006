import type { Tyiyn } from '../../money.ts'
import type { ContributionKind, ProposalText } from '../proposal.ts'
import type { DraftAnswers } from './draft.ts'

/** Money and quantities as a person would type them: `1500,50`, `318000`. */
const typedNumber = (value: number) => String(value).replace('.', ',')
const typedMoney = (value: Tyiyn) =>
  value % 100 === 0 ? String(value / 100) : (value / 100).toFixed(2).replace('.', ',')

/** The word that stands for the whole aimak where a village is chosen. */
export const wholeAimak = 'aimak'

/** A sent text as the answers of the form it came from, to be changed there. */
export function answersOfText(text: ProposalText): DraftAnswers {
  return {
    title: [text.title],
    language: [text.language ?? ''],
    theme: [text.theme],
    village: [text.village === null ? wholeAimak : String(text.village)],
    landmark: [text.landmark],
    latitude: [text.point ? typedNumber(text.point.latitude) : ''],
    longitude: [text.point ? typedNumber(text.point.longitude) : ''],
    description: [text.description],
    need: [text.need],
    beneficiaries: [text.beneficiaries],
    households: [text.households === null ? '' : String(text.households)],
    'line-what': text.costLines.map(({ what }) => what),
    'line-quantity': text.costLines.map(({ quantity }) => typedNumber(quantity)),
    'line-unit': text.costLines.map(({ unit }) => unit),
    'line-price': text.costLines.map(({ unitPrice }) => typedMoney(unitPrice)),
    ...contribution(text, 'money'),
    ...contribution(text, 'labour'),
    ...contribution(text, 'things'),
    upkeep: [text.upkeep],
  }
}

function contribution({ contributions }: ProposalText, kind: ContributionKind): DraftAnswers {
  const found = contributions.find((one) => one.kind === kind)
  const value = [found ? typedMoney(found.value) : '']
  return kind === 'money'
    ? { 'money-value': value }
    : { [`${kind}-what`]: [found?.what ?? ''], [`${kind}-value`]: value }
}
