import { linesOf } from '#app/domain/hearings/hearing.ts'
import type { InvitedFound } from '#app/domain/hearings/pages.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { Paper } from '#app/domain/papers/paper.ts'
import type { Say } from '#app/ui/say.ts'
import { whenOf } from '../use-hearing-words.ts'

/** Lines left for those who are written in by hand. */
const blankLines = 10

/** Whom the office invites, each with a place for the day and the signature. */
export function invitationsPaper(say: Say, { hearing, office, names }: InvitedFound): Paper {
  const { language, text: all } = say
  const { hearings: words, hearingWork: work } = all
  const text = work.paper
  const invited = linesOf(names)
  const blank = Array.from({ length: blankLines }, () => '')
  return {
    name: `hearing-${hearing.number}-invitations`,
    office: inLanguage(office.office.name, language),
    region: inLanguage(office.region, language),
    title: text.title(inLanguage(hearing.title, language)),
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: words.facts.when, value: whenOf(say, hearing) },
          { label: words.facts.where, value: inLanguage(hearing.where, language) },
        ],
      },
      {
        kind: 'table',
        caption: work.invitations,
        columns: [
          { head: text.columns.number, width: 1 },
          { head: text.columns.name, width: 7 },
          { head: text.columns.received, width: 5 },
        ],
        rows: [...invited, ...blank].map((name, at) => [String(at + 1), name, '']),
      },
      { kind: 'signatures', whose: text.signed },
    ],
  }
}
