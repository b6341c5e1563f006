import { beforeAll, expect, test } from 'vitest'
import { languages } from '#app/domain/language.ts'
import { ending } from '#app/i18n/format.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Page } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = 'ak-bulun'
const at = new Date()
const rejection = 'Жер жеке менчикте, макулдук жок'

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
})

const appealOf = (number: number) => `/ky/${place}/account/proposals/${number}/appeal`

async function rejectedIn(inPhase: 'appeals' | 'voting') {
  const round = await aRound({ place, at, inPhase })
  const account = await anAccount({ roles: ['resident'] })
  const author = { account: `${place}:${account.number}`, name: 'Айгүл Т.', village: 1 }
  const proposal = await aProposal({ round: round.number, author, state: 'rejected', rejection })
  const visitor = await sessionOf(running.context, running.origin, account)
  const own = async () => visitor.ask(`/ky/${place}/account/proposals`)
  return { own, visitor, round, proposal, link: `a[href="${appealOf(proposal.number)}"]` }
}

test('one’s own list says why a proposal was rejected, until when one may appeal, and leads there', async () => {
  const { own, round, link } = await rejectedIn('appeals')
  const page = await own()
  expect(page.text).toContain(rejection)
  // The page's text comes with plain spaces.
  const until = ending(round.calendar.published, 'ky').replaceAll(/\s/g, ' ')
  expect(page.text).toContain(until)
  expect(page.document.querySelector(link)).not.toBeNull()
})

test('once the days are over, or an appeal was made, it offers none', async () => {
  const over = await rejectedIn('voting')
  expect((await over.own()).text).toContain(rejection)
  expect((await over.own()).document.querySelector(over.link)).toBeNull()
  const { own, visitor, link, proposal } = await rejectedIn('appeals')
  const sent = await visitor.submit(appealOf(proposal.number), {
    text: 'Жер муниципалдык менчикте',
  })
  expect(sent.status, sent.text.slice(0, 300)).toBe(200)
  expect((await own()).document.querySelector(link)).toBeNull()
})

test('what only its authors may do is offered on their own page alone, to nobody on the public one', async () => {
  const { own, visitor, link, proposal } = await rejectedIn('appeals')
  const page = `/ky/${place}/proposals/${proposal.number}`
  const ownList = `a[href="/ky/${place}/account/proposals"]`
  const other = await sessionOf(
    running.context,
    running.origin,
    await anAccount({ roles: ['resident'] }),
  )
  for (const one of [visitor, other, newVisitor(running.origin)]) {
    const { document } = await one.ask(page)
    const hrefs = document.querySelectorAll('main a').map((a) => a.getAttribute('href') ?? '')
    const acts = /account\/proposals\/.*(appeal|withdraw|leave)|account\/drafts/
    expect(hrefs.filter((href) => acts.test(href))).toEqual([])
  }
  // Whoever is signed in is led to their own proposals; a stranger's hold no button for this one.
  expect((await visitor.ask(page)).document.querySelector(`main ${ownList}`)).not.toBeNull()
  expect(
    (await newVisitor(running.origin).ask(page)).document.querySelector(`main ${ownList}`),
  ).toBeNull()
  expect((await own()).document.querySelector(link)).not.toBeNull()
  const others = await other.ask(`/ky/${place}/account/proposals`)
  expect(others.document.querySelector(link)).toBeNull()
  const refused = await other.ask(appealOf(proposal.number))
  expect([refused.status, refused.document.querySelector('main form[method=post]')]).toEqual([
    403,
    null,
  ])
})

test.each(languages)(
  'what the page of contact tells to press stands where it says: %s',
  async (language) => {
    const { visitor, proposal } = await rejectedIn('appeals')
    const below = `/${language}/${place}`
    const contact = await newVisitor(running.origin).ask(`${below}/contact`)
    const [rejected, harmful] = contact.document
      .querySelectorAll('main details')
      .map(({ text }) => [...text.matchAll(/[«“]([^»”]+)[»”]/g)].map(([, words = '']) => words))
    const [account = '', list = '', appeal = ''] = rejected ?? []
    expect(rejected?.length).toBe(3)
    const wayTo = (page: Page, words: string) =>
      page.document
        .querySelectorAll('a')
        .find(({ text }) => text.trim() === words)
        ?.getAttribute('href') ?? `no “${words}” on ${page.url}`
    const home = await visitor.ask(below)
    const own = await visitor.ask(wayTo(home, account))
    const proposals = await visitor.ask(wayTo(own, list))
    expect(wayTo(proposals, appeal)).toBe(
      appealOf(proposal.number).replace('/ky/', `/${language}/`),
    )
    const shown = await newVisitor(running.origin).ask(`${below}/proposals/${proposal.number}`)
    expect(wayTo(shown, harmful?.[0] ?? '')).toContain('/report')
  },
)
