import { calledIn } from '#app/domain/facilities/facility.ts'
import { type FacilityLine, lineStates, stateOfLine } from '#app/domain/facilities/pages.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { ListColumn, ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'

/** What is chosen from: the kinds and villages that the municipality has something of. */
type Choice = Pick<FacilityLine, 'village' | 'villageName'> & {
  kindFacts: Pick<FacilityLine['kindFacts'], 'key' | 'name'>
}

/** One of each kind in each village: what a page has to know of all services to offer the choices. */
export function choicesOf(lines: readonly FacilityLine[]): Choice[] {
  const found = new Map<string, Choice>()
  for (const { kindFacts, kind, village, villageName } of lines) {
    const key = `${kind} ${village}`
    if (found.has(key)) continue
    found.set(key, { village, villageName, kindFacts: { key: kind, name: kindFacts.name } })
  }
  return [...found.values()]
}

const perCent = (share: number) => Math.round(share * 1_000) / 10

/** The facilities that are there today with what residents say of them; its files hold what its page shows. */
export function facilityList(
  { language, text: all }: Say,
  among: readonly Choice[],
): ListFacts<FacilityLine> {
  const { facilities: text, ratings } = all
  const heads = text.columns
  const called = ({ name, kindFacts, villageName }: FacilityLine) =>
    calledIn(language, { name, kindName: kindFacts.name, villageName })
  const full = ({ summary }: FacilityLine) => (summary.few ? null : summary)
  const words = (
    key: keyof typeof heads,
    value: (line: FacilityLine) => string,
  ): ListColumn<FacilityLine> => ({ key, label: heads[key], kind: 'text', value })
  const figure = (
    key: keyof typeof heads,
    value: (line: FacilityLine) => number | null,
  ): ListColumn<FacilityLine> => ({ key, label: heads[key], kind: 'count', value })
  const kinds = new Map(among.map(({ kindFacts: { key, name } }) => [key, name]))
  const villages = new Map(
    among.flatMap(({ village, villageName }) =>
      village && villageName ? [[village, villageName]] : [],
    ),
  )
  return {
    name: 'facilities',
    title: text.file,
    called,
    length: 30,
    columns: [
      figure('number', ({ number }) => number),
      words('called', called),
      words('kind', ({ kindFacts }) => inLanguage(kindFacts.name, language)),
      words('village', ({ villageName }) => (villageName ? inLanguage(villageName, language) : '')),
      words('landmark', ({ landmark }) => landmark),
      words('provider', ({ provider }) => provider),
      words('state', (line) => text.states[stateOfLine(line)]),
      figure('ratings', ({ summary }) => summary.of),
      figure('mean', (line) => {
        const found = full(line)
        return found && Math.round(found.mean * 10) / 10
      }),
      figure('satisfied', (line) => full(line)?.satisfied ?? null),
      figure('low', (line) => {
        const found = full(line)
        return found && perCent(found.interval.low)
      }),
      figure('high', (line) => {
        const found = full(line)
        return found && perCent(found.interval.high)
      }),
      words('trend', (line) => (line.summary.few ? '' : ratings.trends[line.trend].slice(2))),
    ],
    choices: [
      {
        ...{ key: 'kind', label: heads.kind, of: ({ kind }) => kind },
        options: [...kinds].map(([value, name]) => ({ value, label: inLanguage(name, language) })),
      },
      {
        ...{ key: 'village', label: heads.village, of: ({ village }) => String(village ?? '') },
        options: [...villages]
          .sort(([one], [other]) => one - other)
          .map(([value, name]) => ({ value: String(value), label: inLanguage(name, language) })),
      },
      {
        ...{ key: 'state', label: heads.state, of: stateOfLine },
        options: lineStates.map((value) => ({ value, label: text.states[value] })),
      },
    ],
  }
}
