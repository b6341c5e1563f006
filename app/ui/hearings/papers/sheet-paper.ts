import type { AttendanceDesk } from '#app/domain/hearings/pages.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { Paper } from '#app/domain/papers/paper.ts'
import type { Say } from '#app/ui/say.ts'
import { whenOf } from '../use-hearing-words.ts'

/** Two sheets: about as many as come to a usual hearing. */
const lines = 90

/** The sheet on which those who come sign, ruled by hand-sized lines. */
export function sheetPaper(say: Say, { hearing, office }: AttendanceDesk): Paper {
  const { language, text: all } = say
  const { work: text, minutes } = all.heldHearing
  const { sheetColumns: columns } = text
  return {
    name: `hearing-${hearing.number}-attendance`,
    office: inLanguage(office.office.name, language),
    region: inLanguage(office.region, language),
    title: text.sheetPaper(inLanguage(hearing.title, language)),
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: all.hearings.facts.when, value: whenOf(say, hearing) },
          { label: all.hearings.facts.where, value: inLanguage(hearing.where, language) },
        ],
      },
      {
        kind: 'table',
        caption: text.sheet,
        columns: [
          { head: columns.number, width: 1 },
          { head: columns.name, width: 6 },
          { head: columns.village, width: 3 },
          { head: columns.sex, width: 2 },
          { head: columns.signed, width: 3 },
        ],
        rows: Array.from({ length: lines }, (_, at) => [String(at + 1), '', '', '', '']),
      },
      { kind: 'signatures', whose: [minutes.secretary] },
    ],
  }
}
