import type { ParticipationReport } from '#app/domain/conciliations/pages.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { Paper } from '#app/domain/papers/paper.ts'
import { count, date, percent } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'

/** How residents took part in a year's budget: each figure with how it is counted, and what cannot be known. */
export function participationPaper(say: Say, report: ParticipationReport): Paper {
  const { language, text: all } = say
  const text = all.participation
  const { year, at, adopted, figures, office } = report
  const known = (figure: number | null) =>
    figure === null ? text.unknown : count(figure, language)
  const { share, atTables } = figures
  const rows = [
    [text.hearings.name, known(figures.hearings), text.hearings.how(figures.counted)],
    [text.participants.name, known(figures.participants), text.participants.how],
    [
      text.women.name,
      share === null ? text.unknown : percent(share, language),
      text.women.how(figures.women),
    ],
    [text.questions.name, known(figures.questions), text.questions.how],
    [text.proposals.name, known(figures.proposals.remarks), text.proposals.how],
    [text.hearingProposals.name, known(figures.proposals.hearings), text.hearingProposals.how],
    [text.voices.name, known(figures.voices), text.voices.how],
    [text.tables.name, known(figures.tables), text.tables.how],
    [
      text.atTables.name,
      known(atTables ? atTables.all : null),
      text.atTables.how(atTables ? atTables.women : null),
    ],
    [text.reflected.name, known(figures.reflected), text.reflected.how],
    [
      text.changed.name,
      known(figures.changed),
      adopted ? text.changed.how : `${text.changed.how} ${text.changed.before}`,
    ],
    [text.hearingReflected.name, text.unknown, text.hearingReflected.how],
  ]
  return {
    name: `participation-${year}`,
    office: inLanguage(office.office.name, language),
    region: inLanguage(office.region, language),
    title: text.title(year),
    dated: date(at, language),
    blocks: [
      { kind: 'paragraph', set: 'lead', text: text.lead },
      {
        kind: 'table',
        caption: text.caption,
        columns: [
          { head: text.columns.figure, width: 5 },
          { head: text.columns.value, width: 2, figures: true },
          { head: text.columns.how, width: 8 },
        ],
        rows,
      },
    ],
  }
}
