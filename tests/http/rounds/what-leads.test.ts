import type { HTMLElement } from 'node-html-parser'
import { expect, test } from 'vitest'
import { ky } from '#app/i18n/messages/ky/catalogue.ts'
import { demoHome, signedInAs } from '#tests/support/demonstration/demo-people.ts'
import { seededDemonstration } from '#tests/support/demonstration/seeded-demonstration.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const demonstration = seededDemonstration()
const pageOf = async (path: string) => {
  const { document } = await newVisitor(demonstration.origin).ask(path)
  const main = document.querySelector('main')
  if (!main) throw new Error(`${path} has no main part`)
  return { document, main }
}

/** Where things stand on a page: the place of each among all that was asked for, first to last. */
function inOrder(main: HTMLElement, ...selectors: string[]) {
  const all = main.querySelectorAll('*')
  const places = selectors.map((selector) => {
    const found = main.querySelector(selector)
    return found ? all.indexOf(found) : Number.NaN
  })
  expect(places, selectors.join(', ')).toEqual([...places].sort((a, b) => a - b))
  expect(places.every(Number.isInteger), `${selectors} at ${places}`).toBe(true)
}

test('a finished round leads with what was built, with progress and pictures, and then tells how it was decided', async () => {
  const { main } = await pageOf(`${demoHome}/rounds/1`)
  expect(main.querySelector('h1')?.text).toMatch(/ачылды|аткарылып жатат/)
  inOrder(main, 'h1', '.built li', 'h2')
  const works = main.querySelectorAll('.built > li')
  expect(works.length).toBeGreaterThan(3)
  for (const work of works) {
    expect(work.querySelector('img, svg'), work.text).not.toBeNull()
    expect(work.querySelector('.tag'), work.text).not.toBeNull()
  }
})

test('a result begins with the answer and the recount; shares, the other rule and files lie one step deeper', async () => {
  const { main } = await pageOf(`${demoHome}/rounds/1/result`)
  inOrder(main, 'h1', 'a[href$="/recount"]')
  const hashes = main
    .querySelectorAll('*')
    .filter(({ innerHTML }) => /^[0-9a-f]{64}$/.test(innerHTML.trim()))
  expect(hashes.length).toBeGreaterThan(0)
  for (const hash of hashes) expect(hash.closest('details'), hash.text).not.toBeNull()
})

test('how to take part and to vote is told with pictures, on paper too, and leads to where it is done', async () => {
  const { main } = await pageOf(`${demoHome}/how-to-take-part`)
  for (const part of ['vote', 'propose', 'paper']) {
    const [steps] = main.querySelectorAll(`#${part} ~ ol`)
    expect(steps?.querySelectorAll('li svg').length, part).toBeGreaterThan(1)
  }
  expect(main.querySelectorAll(`a[href^="${demoHome}/"]`).length).toBeGreaterThan(1)
  // Each open vote with what it is: two of the demonstration, of which one has a roll.
  const votes = main.querySelectorAll(
    'a[href*="/account/vote/"].button, section a[href$="/vote/4"]',
  )
  expect(votes.length).toBeGreaterThan(1)
  for (const said of ['Сурамжылоонун тизмеси жок', 'шайлоочулардын тизмесиндегилер гана'])
    expect(main.text).toContain(said)
  expect(main.querySelectorAll('a[href$="/account/roll/4"]')).toHaveLength(1)
})

test('the page of the country ends like every other, with its footer', async () => {
  const { document } = await pageOf('/ky')
  const links = document.querySelectorAll('.footer a').map((link) => link.getAttribute('href'))
  expect(links.length).toBeGreaterThan(2)
  expect(document.querySelector('.footer')?.text).toContain(ky.frame.footer.accessibility)
})

test('whom to turn to and with what stands on a page to which every page leads', async () => {
  const { document } = await pageOf(demoHome)
  const contact = document.querySelector(`.footer a[href="${demoHome}/contact"]`)
  expect(contact?.text).toBe(ky.takingPart.contact.title)
  const { main } = await pageOf(`${demoHome}/contact`)
  const phone = main.querySelector('dd a[href^="tel:+996"]')?.text ?? ''
  // The same number as at the foot of every page, with the office's name and address.
  expect(phone).not.toBe('')
  expect(document.querySelector('.footer')?.text).toContain(phone)
  const facts = main.querySelectorAll('dd').map(({ text }) => text.trim())
  expect(facts.filter((fact) => fact !== '').length).toBe(3)
  expect(main.querySelectorAll('details').length).toBeGreaterThan(3)
  for (const { text } of main.querySelectorAll('details p')) expect(text).toMatch(/\S{3}/)
})

test('what the page of a round says that one can do now is a link to where it is done', async () => {
  const resident = await signedInAs(demonstration.origin, 'resident')
  const ways = new Set<string>()
  for (const round of [2, 3]) {
    const { main } = await pageOf(`${demoHome}/rounds/${round}`)
    const heads = [ky.rounds.possibleFor.residents, ky.rounds.possibleFor.authors]
    const lists = main
      .querySelectorAll('h3')
      .filter(({ text }) => heads.includes(text))
      .map(({ nextElementSibling }) => nextElementSibling?.querySelectorAll('li') ?? [])
    expect(lists.flat().length, `round ${round}`).toBeGreaterThan(0)
    for (const said of lists.flat()) {
      const way = said.querySelector('a')?.getAttribute('href')
      expect(way, said.text).toBeDefined()
      if (way) ways.add(way)
    }
  }
  for (const way of ways) {
    const page = await resident.ask(way)
    expect([way, page.status, new URL(page.url).pathname]).toEqual([way, 200, way])
    expect(page.document.querySelector('main form[method=post]'), way).not.toBeNull()
  }
  expect(ways.size).toBeGreaterThan(2)
})

test('of two open votes the line under the header and the menu lead from the pages of each to its own ballot', async () => {
  for (const round of [2, 4]) {
    const { document } = await pageOf(`${demoHome}/rounds/${round}`)
    const votes = document.querySelectorAll(
      'header a[href*="/vote/"], .now-line a, nav a[href*="/vote/"]',
    )
    const leadsTo = votes.map((link) => /vote\/(\d+)/.exec(link.getAttribute('href') ?? '')?.[1])
    expect(leadsTo.length).toBeGreaterThan(1)
    expect(new Set(leadsTo)).toEqual(new Set([`${round}`]))
  }
})
