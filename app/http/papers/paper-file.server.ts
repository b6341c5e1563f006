import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Outcome } from '#app/domain/outcome.ts'
import type { Paper } from '#app/domain/papers/paper.ts'
import { texts } from '#app/i18n/texts.ts'
import { asItIs, type Say } from '#app/ui/say.ts'
import { refusedPage } from '../forms/refused-page.server.ts'
import type { Area, Parts, Reading, Visit } from '../pages/declared.server.ts'
import { enter } from '../pages/enter.server.ts'
import { docxOf } from './write-docx.server.ts'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Declared<A extends Parts, Found> = Pick<Reading<A, never, unknown>, 'may' | 'params'> & {
  area: Exclude<Area, 'data'>
  read(visit: Visit<A>): Promise<Outcome<Found>>
  describe(say: Say, found: Found): Paper
}

/** A paper as a text document, in the language of its address; whoever may not see its page gets no file. */
export function paperFile<Found, A extends Parts = Record<never, never>>(
  declared: Declared<A, Found>,
) {
  const { area, may, params, read, describe } = declared
  const page = { ...(params ? { params } : {}), ...(may ? { may } : {}) }
  const loader = async (args: LoaderFunctionArgs) => {
    const visit = await enter(args, { area }, page)
    // The parts were read as declared.
    const found = await read(visit as unknown as Visit<A>)
    if (found.refused) return refusedPage(visit.language, found)
    const { language, paths } = visit
    const paper = describe({ language, text: texts(language), paths, written: asItIs }, found.value)
    return new Response(await docxOf(paper, language), {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${paper.name}.docx"`,
        'Cache-Control': 'no-store',
      },
    })
  }
  return Object.assign(loader, { door: { area } })
}
