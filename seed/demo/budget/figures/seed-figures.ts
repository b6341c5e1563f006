import { readFile } from 'node:fs/promises'
import { type Understood, understand } from '#app/domain/budget/tables/understand.ts'
import type { BudgetVersion, VersionKind } from '#app/domain/budget/version.ts'
import { decide } from '#app/domain/budget/work/decide.ts'
import { notedFrom } from '#app/domain/budget/work/noted-from.ts'
import { readBudgetFile } from '#app/services/budget/read-file.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { aMunicipality } from '../../../builders/a-municipality.ts'
import { aPublishedBudget } from '../../../builders/a-published-budget.ts'
import { granted } from '../../as-person.ts'
import { figurePlaces } from './places.ts'

type Figures = (typeof figurePlaces)[number]

/** Beside Ak-Bulun the municipalities whose budgets were published, each read from its file as an office sends it. */
export async function seedFigures(at: Date): Promise<void> {
  for (const figures of figurePlaces) await seedPlace(figures, at)
}

async function seedPlace(figures: Figures, at: Date) {
  const { place, soate, name, region, adults, population, draft, published } = figures
  const office = { name, phone: '+996000000000', address: name }
  await aMunicipality({
    place,
    soate,
    name,
    region,
    adults,
    population,
    office,
    figuresGuessed: true,
  })
  for (const [turn, kind] of ([draft, 'approved'] as const).entries()) {
    const publishedAt = new Date(published[turn] ?? Number.NaN)
    // A demonstration that is shown before that day knows nothing of it.
    if (publishedAt <= at) await seedVersion(figures, kind, publishedAt)
  }
}

async function seedVersion(figures: Figures, kind: VersionKind, publishedAt: Date) {
  const { place, year, said } = figures
  const { read, file } = await readFigures(figures, kind)
  const noted = {
    lines: read.lines,
    findings: notedFrom(
      { year, findings: read.findings, reading: { ...read, lines: 0, extracts: [] } },
      read.lines,
    ),
  }
  const decided = said
    ? granted(
        decide({ ...noted, unit: 1_000 }, 0, {
          ...said,
          value: '',
          by: 'Финансы-экономика бөлүмү',
        }),
      )
    : noted
  await aPublishedBudget({ place, year, kind, publishedAt, file, ...decided })
}

/** A file of the examples as the importer understands it. */
export async function readFigures(
  { file: name, year }: Pick<Figures, 'file' | 'year'>,
  kind: VersionKind,
): Promise<{ read: Understood; file: BudgetVersion['file'] }> {
  const bytes = await readFile(
    new URL(`../../../../public/examples/budget/${name}`, import.meta.url),
  )
  const found = readBudgetFile(bytes, name)
  if ('refused' in found) throw new Error(`the example ${name} cannot be read`)
  const read = understand(found.sheets, { year, kind, unit: 1_000, choices: {}, earlier: [] })
  return { read, file: { name, size: bytes.length, hash: sha256(bytes) } }
}
