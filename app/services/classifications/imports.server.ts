import { checkRegister } from '#app/domain/classifications/check-register.ts'
import { classKinds } from '#app/domain/classifications/entry.ts'
import { withOwn, withTaken } from '#app/domain/classifications/register.ts'
import type { ClassContext } from '#app/domain/classifications/row-readers.ts'
import { shippedEntries } from '#app/domain/classifications/shipped/shipped.ts'
import { refuseInput } from '#app/domain/outcome.ts'
import { texts } from '#app/i18n/texts.ts'
import { ownEntries, ownEntriesIn, putEntries } from '#models/classifications/class-entry.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { importKind } from '../imports/import-kind.ts'
import { done } from '../perform.server.ts'

async function classContext(place: string, tx: Transaction | null): Promise<ClassContext> {
  const own = tx ? await ownEntriesIn(tx, place) : await ownEntries(place)
  return { own, shipped: [...shippedEntries] }
}

/** Codes of classifications from a table: in place of shipped ones, and beside those that are kept already. */
export const takeEntries = importKind<'classifications'>({
  may: 'change-classifications',
  reads: 'table',
  columns: {
    kind: { also: ['Түрү', 'Тип', 'Classification'] },
    code: { required: true, also: ['Коду', 'Код', 'Code'] },
    'name-ky': { required: true, also: ['Аталышы', 'Наименование', 'Name'] },
    'name-ru': { also: ['Название на русском'] },
    'name-en': { also: ['English'] },
    'plain-ky': {},
    'plain-ru': {},
    'plain-en': {},
    words: { also: ['Ключевые слова', 'Keywords'] },
    parent: { also: ['Parent'] },
    'valid-from': { also: ['From'] },
    'valid-to': { also: ['To'] },
    successors: { also: ['Successors'] },
    flow: { also: ['Flow'] },
  },
  context: classContext,
  options: (_ground, { language }) =>
    classKinds.map((value) => ({ value, label: texts(language).classifications.kinds[value] })),
  async apply(tx, { place }, { values, context, hash }) {
    const all = withOwn(context.shipped, withTaken(context.own, values))
    const faults = checkRegister(all)
    if (faults.length > 0) return refuseInput(faults)
    await putEntries(tx, place, values)
    return done(null, 'classifications-taken', 'classifications', { rows: values.length, hash })
  },
  leadsTo: (paths) => paths.classifications,
})
