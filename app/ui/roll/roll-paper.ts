import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import type { Block, Paper } from '#app/domain/papers/paper.ts'
import { count, numero } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'

export type PrintedRoll = {
  file: number
  round: number
  office: { name: InLanguages; region: InLanguages }
  village: { number: number; name: string }
  people: readonly { name: string; born: string }[]
  hash: string
}

/** The roll of a village to be printed: it works without electricity, and is signed beside the hash of the whole. */
export function rollPaper(say: Say, found: PrintedRoll): Paper {
  const { language, text } = say
  const { print, size } = text.roll
  const { office, round, village, people } = found
  const { name, region } = office
  return {
    name: `roll-${round}-${village.number}`,
    office: inLanguage(name, language),
    region: inLanguage(region, language),
    title: `${print.title}. ${print.of(village.name)}`,
    blocks: [
      { kind: 'facts', facts: [{ label: size, value: count(people.length, language) }] },
      { kind: 'paragraph', text: print.hash(found.hash) },
      people.length === 0 ? { kind: 'paragraph', text: print.none } : table(say, found),
      { kind: 'signatures', whose: [print.commission] },
    ],
  }
}

function table({ language, text: { roll } }: Say, { people }: PrintedRoll): Block {
  const { print } = roll
  return {
    ...{ kind: 'table', caption: print.title },
    columns: [
      { head: print.number, width: 1, figures: true },
      { head: print.name, width: 5 },
      { head: print.born, width: 2 },
      { head: print.signed, width: 3 },
    ],
    rows: people.map(({ name, born }, at) => [numero(at + 1, language), name, born, '']),
  }
}
