import { afterAll, beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { texts } from '#app/i18n/texts.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import {
  type Application,
  runningApplication,
  startApplication,
} from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const ky = texts('ky')
const home = '/ky/ak-bulun'
const residents: Visitor[] = []
const staff: Visitor[] = []
const publicPages = new Set<string>()
/** Makes every page anew for whoever asks. */
let making: Application
afterAll(() => making.stop())

beforeAll(async () => {
  making = await startApplication(running.context, { ASHAR_KEEP_PAGES: 'no' })
  stranger = newVisitor(running.origin)
  await aMunicipality()
  await aVillage()
  const { number: round } = await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })
  const { number } = await aProposal({ round })
  for (const path of [
    '/ky',
    home,
    `${home}/rounds`,
    `${home}/rounds/${round}`,
    `${home}/rounds/${round}/proposals?cut=3`,
    `${home}/rounds/${round}/map`,
    `${home}/rounds/${round}/rules`,
    `${home}/rounds/${round}/acts`,
    `${home}/proposals/${number}`,
    `${home}/proposals/${number}/versions`,
    `${home}/proposals/${number}/card`,
    `${home}/open-data`,
    `${home}/accessibility`,
    `${home}/not-promised`,
  ])
    publicPages.add(path)
  for (const roles of [['resident'], ['clerk'], ['admin', 'auditor']] as const)
    for (const name of ['Асанов Бакыт', 'Токтосунова Айнура']) {
      const account = await anAccount({ roles: [...roles], name })
      const visitor = await sessionOf(running.context, running.origin, account)
      ;(roles[0] === 'resident' ? residents : staff).push(visitor)
    }
  await addLinked(home)
})

let stranger: Visitor

/** Adds every public page that a page links to: what is kept for all says so in its `Cache-Control`. */
async function addLinked(from: string) {
  const { html } = await stranger.ask(from)
  const linked = [...html.matchAll(/href="(\/ky\/[^"#?]+)"/g)].map(([, path = '']) => path)
  for (const path of new Set(linked)) {
    const { status, headers } = await fetch(running.origin + path, { redirect: 'manual' })
    if (status === 200 && headers.get('cache-control') === 'no-cache') publicPages.add(path)
  }
}

/** The page as each of them gets it, made anew for each. */
function asEachGets(path: string, visitors: readonly Visitor[]): Promise<string[]> {
  const pages = visitors.map(async ({ cookies }) => {
    const visitor = newVisitor(making.origin)
    for (const [name, value] of cookies) visitor.cookies.set(name, value)
    const { status, html } = await visitor.ask(path)
    expect([path, status]).toEqual([path, 200])
    return html.replaceAll(/nonce="[^"]*"/g, '')
  })
  return Promise.all(pages)
}

/**
 * What a page says to guests, people who are signed in and staff only: the link to one's own page, and to the desk; to
 * guests that what can be done now needs a sign-in.
 */
const outsideTheSlot = (html: string) =>
  html
    .replace(/(<a class="sign-in"[^>]*>)(?:<span class="for-self">[^<]*<\/span>|[^<]*)/, '$1')
    .replaceAll(`<li><a href="${home}/office">${ky.desk.title}</a></li>`, '')
    .replace(new RegExp(`<p>${ky.rounds.possibleSignedIn}.*?</p>`, 's'), '')
    .replaceAll(
      /<p class="no-print"><a href="[^"]*\/(account\/proposals|office\/rounds\/\d+)">[^<]*<\/a><\/p>/g,
      '',
    )

/** What different pages there are among those that some people get. */
const different = (pages: readonly string[]) => new Set(pages).size

test('public pages hold nothing of a single person: only one slot knows residents and staff from strangers', async () => {
  expect(publicPages.size).toBeGreaterThan(16)
  for (const path of publicPages) {
    const pages = await asEachGets(path, [stranger, ...residents, ...staff])
    const ofResidents = pages.slice(1, 1 + residents.length)
    const ofStaff = pages.slice(1 + residents.length)
    const outside = pages.map(outsideTheSlot)
    expect([path, ...[ofResidents, ofStaff, outside].map(different)]).toEqual([path, 1, 1, 1])
  }
})

test('a page kept for all tells those who are signed in that they are, and nobody else', async () => {
  const [resident] = residents
  const [clerk] = staff
  const linksFor = async (visitor: Visitor | undefined) => {
    const { html = '' } = (await visitor?.ask(home)) ?? {}
    return { mine: html.includes(ky.frame.myPage), desk: html.includes(`href="${home}/office"`) }
  }
  // In this order, so that each is answered from what was kept for the one before.
  expect(await linksFor(clerk)).toEqual({ mine: true, desk: true })
  expect(await linksFor(stranger)).toEqual({ mine: false, desk: false })
  expect(await linksFor(resident)).toEqual({ mine: true, desk: false })
  expect((await resident?.ask(home))?.html).not.toContain('for-viewer')
})

test('somebody of another municipality, or whose session nobody signed, is a stranger', async () => {
  await aMunicipality({ place: placeId('ton') })
  const other = await anAccount({ place: placeId('ton'), roles: ['resident'] })
  const visitor = await sessionOf(running.context, running.origin, other)
  expect((await visitor.ask(home)).html).toContain(ky.frame.signIn)
  const forged = newVisitor(running.origin)
  forged.cookies.set('ashar', encodeURIComponent('s:ak-bulun.forged.forged'))
  expect((await forged.ask(home)).html).toContain(ky.frame.signIn)
})

test('the comparison sees a page that is not the same for everybody', async () => {
  const pages = await asEachGets(`${home}/account/sign-out`, [stranger, ...residents])
  expect(different(pages)).toBeGreaterThan(1)
})

test('pages of a person are stored by no browser; public ones are asked for again', async () => {
  const [resident] = residents
  const own = await fetch(`${running.origin}${home}/account/sign-in`)
  expect(own.headers.get('cache-control')).toBe('private, no-store')
  const shared = await fetch(`${running.origin}${home}`)
  expect(shared.headers.get('cache-control')).toBe('no-cache')
  expect((await resident?.ask(`${home}/account`))?.status).toBe(200)
})
