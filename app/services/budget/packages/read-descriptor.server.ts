import { z } from 'zod'
import type { PackageDescriptor } from '#app/domain/budget/packages/descriptor.ts'
import { UnreadableFile } from '../unreadable.ts'

const word = z.string().max(500)
/** Figures and words alike: a year is written both ways. */
const value = z.union([word, z.number()]).transform(String)
/** What is there in another shape is as good as not there: packages are written by hand. */
const maybe = <T extends z.ZodType>(type: T) => type.optional().catch(undefined)

const field = z.object({
  name: word,
  columnType: maybe(word),
  normalize: maybe(z.record(word, value)),
  constant: maybe(value),
  factor: maybe(z.coerce.number().positive()),
  currency: maybe(word),
  decimalChar: maybe(word),
})
const foreignKey = z
  .object({
    fields: z.union([word, z.array(word).length(1)]),
    reference: z.object({ resource: word, fields: z.union([word, z.array(word).length(1)]) }),
  })
  .transform(({ fields, reference }) => ({
    column: [fields].flat()[0] ?? '',
    resource: reference.resource,
    key: [reference.fields].flat()[0] ?? '',
  }))

const resource = z
  .object({
    name: maybe(word),
    path: z.union([word, z.array(word).min(1)]),
    dialect: maybe(z.object({ delimiter: maybe(z.string().length(1)) })),
    schema: maybe(
      z.object({
        fields: maybe(z.array(field).max(1_000)),
        extraFields: maybe(z.array(field).max(1_000)),
        foreignKeys: maybe(z.array(foreignKey).max(100)),
      }),
    ),
    ...{ currency: maybe(word), type: maybe(word), status: maybe(word) },
    fiscalYear: maybe(value),
  })
  .transform(({ name, path, dialect, schema, currency, type, status, fiscalYear }) => ({
    ...{ name, path: [path].flat()[0] ?? '', delimiter: dialect?.delimiter ?? null },
    decimalSign: schema?.fields?.find((one) => one.decimalChar)?.decimalChar ?? '.',
    fields: schema?.fields ?? [],
    extraFields: schema?.extraFields ?? [],
    foreignKeys: schema?.foreignKeys ?? [],
    ...{ currency, direction: type, phase: status, year: fiscalYear },
  }))

const attribute = z.object({
  source: maybe(word),
  constant: maybe(value),
  parent: maybe(word),
  labelfor: maybe(word),
})
const model = z.object({
  measures: z.record(
    word,
    z.object({
      source: word,
      resource: maybe(word),
      currency: maybe(word),
      factor: maybe(z.coerce.number().positive()),
      direction: maybe(word),
      phase: maybe(word),
    }),
  ),
  dimensions: z.record(
    word,
    z.object({
      dimensionType: maybe(word),
      classificationType: maybe(word),
      attributes: z.record(word, attribute).catch({}),
    }),
  ),
})
const descriptor = z.object({
  resources: z.array(resource).min(1).max(100),
  model: maybe(model),
  /** What the model was called before version 0.3. */
  mapping: maybe(model),
  fiscalPeriod: maybe(z.object({ start: word, end: maybe(word) })),
  'ashar-version': z.unknown().optional(),
})

/** Reads a `datapackage.json`; one that describes no tables is no package of a budget. */
export function readDescriptor(text: string): PackageDescriptor {
  const read = descriptor.safeParse(parsed(text))
  if (!read.success) throw new UnreadableFile('no-table')
  const { resources, model, mapping, fiscalPeriod } = read.data
  const [start, end] = [fiscalPeriod?.start.slice(0, 4), fiscalPeriod?.end?.slice(0, 4)]
  const year = start !== undefined && (end === undefined || end === start) ? start : null
  const own = read.data['ashar-version'] !== undefined
  return { resources, model: model ?? mapping ?? null, year, own }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableFile('broken')
  }
}
