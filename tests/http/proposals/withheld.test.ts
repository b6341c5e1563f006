import { beforeAll, expect, test } from 'vitest'
import { readVersions } from '#app/services/proposals/read-versions.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertFile, keepFiles } from '#models/documents/file.server.ts'
import { insertVersion } from '#models/proposals/proposal-version.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aPublishedResult } from '#seed/builders/a-published-result.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'
import { home, type SignedIn, someone } from '../evaluation/office.ts'

const running = runningApplication()
const secret = 'Жумабекова'
const photosOf = {
  'hide-personal-data': ['ab'.repeat(16), 'cd'.repeat(16)],
  'hide-threats': ['12'.repeat(16), '34'.repeat(16)],
} as const
type Kind = keyof typeof photosOf
const place = 'ak-bulun'
let clerk: SignedIn

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aRound({ place, at: new Date(), inPhase: 'ideas' })
  clerk = await someone(running.origin, 'Гүлнара Садыкова', ['clerk'])
  for (const id of Object.values(photosOf).flat()) {
    const content = Buffer.from(`photo ${id}`)
    const part = { size: 640 as const, type: 'image/webp', bytes: content.length, content }
    await insertFile({ place, id, kind: 'photo', name: 'a.jpg', at: new Date(), parts: [part] })
    await inTransaction(place, (tx) => keepFiles(tx, place, [id]))
  }
})

const attached = (id: string) => [{ id, kind: 'photo' as const, name: 'a.jpg', bytes: 10 }]

/** A proposal with a name in every one of its texts, and another photo in its earlier version. */
async function tellingAName(kind: Kind) {
  const photos = photosOf[kind]
  const words = { title: `${secret} айымдын үйү`, need: secret, description: `${secret} тел.` }
  const more = { landmark: secret, beneficiaries: secret, upkeep: secret }
  const text = { ...words, ...more, point: { latitude: 42.61, longitude: 76.2 } }
  const entry = await aProposal({ text: { ...text, attachments: attached(photos[0]) } })
  const earlier = { ...entry.text, attachments: attached(photos[1]) }
  const { number } = entry
  const version = { place, proposal: number, version: 2, text: earlier, at: new Date() }
  await inTransaction(place, (tx) => insertVersion(tx, version))
  return number
}

/** The addresses of public pages and files that hold the word, found by following every link from the given ones. */
async function addressesWith(word: string, from: readonly string[]) {
  const visitor = newVisitor(running.origin)
  const waiting = [...from]
  const seen = new Set(waiting)
  const telling: string[] = []
  for (let path = waiting.shift(); path !== undefined && seen.size < 250; path = waiting.shift()) {
    const page = await visitor.ask(path)
    if (page.html.includes(word)) telling.push(path)
    for (const [, found = ''] of page.html.matchAll(/(?:href|src|content)="([^"#]+)/g)) {
      const { origin, pathname, search } = new URL(found.replaceAll('&amp;', '&'), page.url)
      const next = pathname + search
      const ours = pathname.startsWith(home) || pathname.startsWith(`/data/${place}/`)
      if (origin !== running.origin || !ours || pathname.includes('/account') || seen.has(next))
        continue
      // Other orders and filters of a list show no other words.
      if (/[?&](order|village|theme)=/.test(search)) continue
      // A demonstration's outbox is the mail of those who wrote, not a public page.
      if (pathname.endsWith('/outbox')) continue
      seen.add(next)
      waiting.push(next)
    }
  }
  return { telling, seen: [...seen] }
}

const list = `${home}/rounds/1/proposals`
const starts = (number: number) => [
  home,
  list,
  `${list}?standing=hidden`,
  `${home}/proposals/${number}`,
  `${home}/proposals/${number}/versions`,
  `/data/${place}/rounds/1/proposals.geojson?standing=hidden`,
  `/data/${place}/rounds/1/proposals.csv`,
]
const photo = (id: string) => newVisitor(running.origin).ask(`/data/${place}/files/${id}?size=640`)
const moderate = (number: number, kind: string) =>
  clerk.submit(`${home}/office/reports/${number}`, { kind, reason: 'Бирөөнүн дареги бар' })

test.each(['hide-personal-data', 'hide-threats'] as const)(
  'of a proposal under "%s" no public page or file holds a word or picture',
  async (kind) => {
    const number = await tellingAName(kind)
    const photos = photosOf[kind]
    expect((await addressesWith(secret, starts(number))).telling.length).toBeGreaterThan(3)
    expect((await photo(photos[0])).status).toBe(200)
    await moderate(number, kind)
    const { telling, seen } = await addressesWith(secret, starts(number))
    expect(telling).toEqual([])
    expect(JSON.stringify(await readVersions(place, number))).not.toContain(secret)
    expect(seen.length).toBeGreaterThan(15)
    expect((await photo(photos[0])).status).toBe(404)
    expect((await photo(photos[1])).status).toBe(404)
    // Whoever has to say whether the ground still holds sees what it is about.
    expect((await clerk.ask(`/data/${place}/files/${photos[0]}`)).status).toBe(200)
    const page = await newVisitor(running.origin).ask(`${home}/proposals/${number}`)
    expect(page.text).toContain('көрсөтүлбөйт. Себеби: Бирөөнүн дареги бар')
    expect(page.document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe(
      'noindex',
    )
    const search = `${list}?standing=hidden&words=${encodeURIComponent(secret)}`
    expect((await newVisitor(running.origin).ask(search)).html).not.toContain(
      `/proposals/${number}"`,
    )
    const outbox = await newVisitor(running.origin).ask(`${home}/outbox`)
    expect(outbox.text).not.toContain('Текст себеби менен бирге барагында окулат')
    // Shown again, so that the next ground begins with what everybody sees.
    await moderate(number, 'show')
    expect((await photo(photos[0])).status).toBe(200)
    await moderate(number, kind)
  },
)

test('under another ground the text stays behind the reason, and can still be taken away', async () => {
  const text = { title: 'Жарнама', need: 'Арзан дүкөн' }
  const { number } = await aProposal({ text })
  const read = () => newVisitor(running.origin).ask(`${home}/proposals/${number}`)
  await moderate(number, 'hide')
  expect((await read()).text).toContain('Арзан дүкөн')
  expect((await read()).html).toContain('noindex')
  await moderate(number, 'hide-personal-data')
  expect((await read()).text).not.toContain('Арзан дүкөн')
})

test('a title withheld after the vote stands on no page of the result and in no file of it', async () => {
  const street = 'Сатыбалдиева'
  const projects = [
    [`${street} көчөсү`, null, 100_000],
    ['Көпүрө', null, 200_000],
  ] as const
  const ballots = [[0], [0], [0, 1], [0], [1], [0]]
  const { round } = await aPublishedResult({ place, at: new Date(), projects, ballots })
  const number = round.frozen.projects[0]?.number ?? 0
  const from = [home, `${home}/rounds/${round.number}/result`, `${home}/proposals/${number}`]
  expect((await addressesWith(street, from)).telling.length).toBeGreaterThan(2)
  await moderate(number, 'hide-personal-data')
  const { telling, seen } = await addressesWith(street, from)
  expect(telling).toEqual([])
  const fixed = `/data/${place}/rounds/${round.number}/frozen.json`
  expect(seen).toContain(fixed)
  // The text that was fixed is the very same, and still has the fingerprint of the opening.
  const { html } = await newVisitor(running.origin).ask(fixed)
  expect(sha256(html)).toBe(round.frozen.hash)
})

test('what was hidden before grounds were kept is withheld until the office names another', async () => {
  const hidden = { reason: 'Телефон номери', at: new Date(), by: 'ak-bulun/1' }
  const { number } = await aProposal({ text: { title: 'Көчө', need: 'Калматова' }, hidden })
  const read = () => newVisitor(running.origin).ask(`${home}/proposals/${number}`)
  const search = `${list}?standing=hidden&words=${encodeURIComponent('Калматова')}`
  expect((await read()).text).not.toContain('Калматова')
  expect((await newVisitor(running.origin).ask(search)).html).not.toContain(`/proposals/${number}"`)
  await moderate(number, 'hide')
  expect((await read()).text).toContain('Калматова')
})

test('somebody invited to a withheld proposal is not told its title', async () => {
  const asked = await someone(running.origin, 'Бакыт Асанов', ['resident'])
  const invitation = { account: asked.id, name: 'Бакыт Асанов', at: new Date(), accepted: false }
  const text = { title: `${secret} айымдын үйү` }
  const { number } = await aProposal({ text, invitations: [invitation] })
  const own = `${home}/account/proposals`
  expect((await asked.ask(own)).text).toContain(text.title)
  await moderate(number, 'hide-personal-data')
  const { text: told } = await asked.ask(own)
  expect([told.includes(secret), told.includes(`№ ${number}`)]).toEqual([false, true])
})
