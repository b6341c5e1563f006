import { arrange, type ListFound, type ListWanted, wantedIn } from '#app/domain/lists/arrange.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import { texts } from '#app/i18n/texts.ts'
import { asItIs, type Say } from '#app/ui/say.ts'
import type { Parts, Visit } from '../pages/declared.server.ts'

type Asking = Pick<Visit<Parts>, 'language' | 'paths' | 'query'>

/** What of a list an address asks for, where the database finds it. */
export const askedOf = <Row>(
  { language, paths, query }: Asking,
  describe: (say: Say) => ListFacts<Row>,
): ListWanted =>
  wantedIn(query, describe({ language, paths, text: texts(language), written: asItIs }))

/** The page of a list that an address asks for. */
export function listed<Row>(
  { language, paths, query }: Asking,
  describe: (say: Say) => ListFacts<Row>,
  rows: readonly Row[],
): ListFound<Row> {
  const list = describe({ language, paths, text: texts(language), written: asItIs })
  return arrange(list, rows, wantedIn(query, list), language)
}
