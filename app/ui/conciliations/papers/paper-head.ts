import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import type { ConciliationPapers } from '#app/domain/conciliations/pages.ts'
import type { PaperKind } from '#app/domain/conciliations/paper-kind.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { Block, Paper } from '#app/domain/papers/paper.ts'
import { date } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { whenOf } from '../../hearings/use-hearing-words.ts'

/** What every paper of a table begins with: who issues it, what it is, of which table. */
export function paperOf(
  say: Say,
  { table, office }: Pick<ConciliationPapers, 'table' | 'office'>,
  kind: PaperKind,
  blocks: readonly Block[],
): Paper {
  const { language, text } = say
  return {
    name: `conciliation-${table.year}-${table.number}-${kind}`,
    office: inLanguage(office.office.name, language),
    region: inLanguage(office.region, language),
    title: text.conciliations.papers[kind],
    dated: text.conciliationPapers.number(table.number, table.year),
    blocks: [
      { kind: 'paragraph', set: 'lead', text: inLanguage(table.title, language) },
      ...blocks,
    ],
  }
}

/** When and where the table met. */
export function meetingBlock(say: Say, table: Conciliation): Block {
  const { facts } = say.text.conciliations
  return {
    kind: 'facts',
    facts: [
      { label: facts.when, value: whenOf(say, table) },
      { label: facts.where, value: inLanguage(table.where, say.language) },
    ],
  }
}

/** The protocol as other papers name it: its table and the day of the meeting. */
export const protocolNamed = ({ language, text }: Say, { number, begins }: Conciliation) =>
  text.conciliationPapers.resolution.protocolOf(number, date(begins, language))

/** Who led the meeting and who wrote it down, by their names once they are recorded. */
export function signersOf({ text, written }: Say, { protocol }: Conciliation) {
  const { signed } = text.conciliationPapers
  const named = (office: string, name: string | undefined) =>
    name ? `${office}: ${written(name)}` : office
  return {
    chair: named(signed.chair, protocol?.chair),
    secretary: named(signed.secretary, protocol?.secretary),
  }
}
