import type { PublicRecord } from '#app/domain/evaluation/public-record.ts'
import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import type { Block, Paper } from '#app/domain/papers/paper.ts'
import { money, numero } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { saidTitle } from '#app/ui/texts/said-title.ts'
import { opinionBlocks } from './opinion-blocks.ts'

export type CardFound = {
  number: number
  /** Null of a hidden proposal. */
  title: string | null
  author: string
  /** Null for the whole aimak. */
  village: InLanguages | null
  asked: Tyiyn
  checkedCost: Tyiyn | null
  office: { name: InLanguages; region: InLanguages }
  record: PublicRecord
  at: Date
}

/** The evaluation card of a proposal: what was asked, what was found, what was decided, who signs. */
export function cardPaper(say: Say, found: CardFound): Paper {
  const { language } = say
  const { evaluation: text, proposals } = say.text
  const { number, title, office, record, at } = found
  const { judge, second, head } = text.signatures
  return {
    name: `card-${number}`,
    office: inLanguage(office.name, language),
    region: inLanguage(office.region, language),
    title: text.cardOf(number),
    blocks: [
      {
        kind: 'paragraph',
        set: 'lead',
        text: title ? say.written(title) : proposals.page.hiddenTitle,
      },
      { kind: 'facts', facts: factsOf(say, found) },
      ...record.opinions.flatMap((opinion) => opinionBlocks(say, opinion)),
      ...appealBlocks(say, record),
      ...exclusionBlocks(say, record),
      { kind: 'paragraph', set: 'quiet', text: text.cardPrinted(at) },
      { kind: 'signatures', whose: [judge, second, head] },
    ],
  }
}

function factsOf({ language, text: all }: Say, found: CardFound) {
  const { evaluation: text, proposals } = all
  const { author, village, asked, checkedCost, record } = found
  // Of a rejected proposal no price is checked, and none is waited for.
  const rejected = record.state === 'rejected'
  const checked = checkedCost === null ? text.undecided : money(checkedCost, language)
  return [
    { label: text.author, value: author || proposals.page.unnamed },
    { label: text.village, value: village ? inLanguage(village, language) : text.wholeAimak },
    { label: text.asked, value: money(asked, language) },
    ...(rejected ? [] : [{ label: text.checkedCost, value: checked }]),
    { label: text.decision, value: proposals.states[record.state] },
  ]
}

function appealBlocks(
  { text: { evaluation: text }, written }: Say,
  { appeal }: PublicRecord,
): Block[] {
  if (!appeal) return []
  const { author, at, decision } = appeal
  const asked: Block[] = [
    { kind: 'heading', text: text.appeal },
    { kind: 'paragraph', text: appeal.text ? written(appeal.text) : text.appealWithheld },
    { kind: 'paragraph', set: 'quiet', text: text.appealBy({ name: author, at }) },
  ]
  if (!decision) return [...asked, { kind: 'paragraph', text: text.appealWaits }]
  const { outcome, reason, cost, by } = decision
  return [
    ...asked,
    { kind: 'paragraph', set: 'strong', text: text.appealOutcomes[outcome] },
    { kind: 'paragraph', text: written(reason) },
    ...(cost === null ? [] : [{ kind: 'paragraph', text: text.priceAs(cost) } as const]),
    { kind: 'paragraph', set: 'quiet', text: text.decidedBy(by) },
  ]
}

function exclusionBlocks(say: Say, { exclusions }: PublicRecord) {
  const { evaluation: text } = say.text
  if (exclusions.length === 0) return []
  const linked = exclusions.some((one) => one.linked)
  const blocks: Block[] = [{ kind: 'heading', text: text.exclusions }]
  if (linked) blocks.push({ kind: 'paragraph', text: text.exclusionsLead })
  for (const { number, linked: holds, reason, by, ...titled } of exclusions) {
    blocks.push({
      kind: 'paragraph',
      set: 'strong',
      text: `${numero(number, say.language)}. ${saidTitle(say, titled)}`,
    })
    blocks.push({ kind: 'paragraph', text: say.written(reason) })
    const told = holds ? text.excluded(by) : text.excludedNoMore(by)
    blocks.push({ kind: 'paragraph', set: 'quiet', text: told })
  }
  return blocks
}
