import type { PublishedVersion } from '../version.ts'
import { columns } from './rows.ts'

/** Under which everybody may use the files. */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
}

type Facts = {
  version: Pick<
    PublishedVersion,
    'place' | 'year' | 'number' | 'kind' | 'publishedAt' | 'hash' | 'hashForm' | 'resolution'
  >
  title: string
  /** Of `budget.csv` as it is sent. */
  csv: { bytes: number; sha256: string }
}

/** The `datapackage.json` of a version: Fiscal Data Package 1.0, one table. */
export function dataPackage({ version, title, csv }: Facts) {
  const { place, year, number, kind, publishedAt, hash, hashForm, resolution } = version
  return {
    profile: 'fiscal-data-package',
    name: `budget-${place}-${year}-${number}`,
    title,
    version: String(number),
    created: publishedAt.toISOString(),
    countryCode: 'KG',
    granularity: 'aggregated',
    fiscalPeriod: { start: `${year}-01-01`, end: `${year}-12-31` },
    licenses: [licence],
    // Of `version.txt` beside it; the first form has no names of codes.
    'ashar-version': { kind, hash, hashForm: hashForm ?? 1, ...(resolution && { resolution }) },
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'budget',
        path: 'budget.csv',
        format: 'csv',
        mediatype: 'text/csv',
        // The mark with which the file begins belongs to the encoding, not to the first head.
        encoding: 'utf-8-sig',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
        bytes: csv.bytes,
        hash: `sha256:${csv.sha256}`,
        schema: {
          fields: columns.map(({ name, type, columnType }) => ({
            ...{ name, type },
            ...(columnType === null ? {} : { columnType }),
          })),
          missingValues: [''],
        },
      },
    ],
  }
}
