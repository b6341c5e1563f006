import { patternOf, routePatterns } from '#tests/support/demonstration/route-patterns.ts'
import { type Asker, askers } from '../roles/askers.ts'
import { pages } from '../roles/pages.ts'
import type { HostileContext } from './hostile-context.ts'
import { linksOn, nameKind, type SpottedForm, spotForms } from './spot-forms.ts'
import { type Answer, forEach } from './wire.ts'

export type SeenForm = SpottedForm & { asker: Asker }

const languages = ['ky', 'ru', 'en'] as const

/** Addresses that differ in language and numbers alone lead to the same page. */
const pageKind = (address: string) =>
  address
    .replace(/^\/(ky|ru|en)(?=\/|$)/, '/*')
    .replace(/\d+/g, '#')
    .replace(/\/(confirm|new-password)\/[^/?]+/, '/$1/*')
    .replace(/=[^&]*/g, '=')

const patterns = routePatterns()

/** Forms of one address pattern with the same fields are one form; rows of a table are as many as there is to show. */
function formKind({ method, to, fields }: SpottedForm): string {
  const address = to.replace(/\?(from|back)=.*/, '')
  const query = pageKind(address).split('?')[1] ?? ''
  const names = [...new Set(fields.map(({ name }) => nameKind(name)))].sort()
  return `${method} ${patternOf(address, patterns) ?? pageKind(address)}?${query} ${names}`
}

/** Public pages are the same for everybody: only who is not signed in opens them. */
const isOwn = (address: string) => /\/(account|office)(\/|$|\?)/.test(address)

/** Opens every page that the tables of roles know and every one that leads on from there, each kind once a role. */
export const openEverything = (
  hostile: HostileContext,
  look: (page: string, answer: Answer, asker: Asker) => void,
  more: readonly string[] = [],
) => openAll(hostile, look, more, () => false)

/** The same, but each kind of page for the first role alone that is shown it; the desk, another for each, for all. */
export function openOfEachKind(
  hostile: HostileContext,
  look: (page: string, answer: Answer, asker: Asker) => void,
): Promise<void> {
  const shown = new Set<string>()
  const noted: typeof look = (page, answer, asker) => {
    if (answer.status === 200) shown.add(pageKind(page))
    look(page, answer, asker)
  }
  const isDesk = (page: string) => /\/office$/.test(page)
  return openAll(hostile, noted, [], (page) => shown.has(pageKind(page)) && !isDesk(page))
}

async function openAll(
  hostile: HostileContext,
  look: (page: string, answer: Answer, asker: Asker) => void,
  more: readonly string[],
  isKnown: (page: string) => boolean,
): Promise<void> {
  const visitors = askers.filter((asker) => asker !== 'stranger')
  await forEach(visitors, async (asker) => {
    const visitor = await hostile.visitorFor(asker)
    const seen = new Set<string>()
    const waiting = [...firstPages(hostile, asker), ...(asker === 'nobody' ? more : [])]
    for (const page of waiting) {
      const kind = pageKind(page)
      if (seen.has(kind) || isKnown(page) || (!isOwn(page) && asker !== 'nobody')) continue
      seen.add(kind)
      const answer = await hostile.send(visitor, { path: page })
      look(page, answer, asker)
      if (answer.headers.location) waiting.push(answer.headers.location)
      else if (isPage(answer)) waiting.push(...linksOn(answer.html, page))
    }
  })
}

export const isPage = ({ headers }: Answer) => headers['content-type']?.startsWith('text/html')

function firstPages(hostile: HostileContext, asker: Asker): string[] {
  return Object.entries(pages)
    .filter(([pattern, { status }]) => !status && !pattern.includes('_examples'))
    .filter(([, { readers }]) => readers.includes(asker))
    .map(([pattern, { where }], turn) =>
      hostile.addressOf(pattern, where, { language: languages[turn % 3] ?? 'ky' }),
    )
}

/** Every form there is, each kind once, with the first who was shown it. */
export async function everyForm(
  hostile: HostileContext,
  more: readonly string[],
): Promise<SeenForm[]> {
  const forms = new Map<string, SeenForm>()
  await openEverything(
    hostile,
    (page, answer, asker) => {
      if (!isPage(answer)) return
      for (const form of spotForms(answer.html, page)) {
        const kind = formKind(form)
        if (!forms.has(kind)) forms.set(kind, { ...form, asker })
      }
    },
    more,
  )
  return [...forms.values()]
}
