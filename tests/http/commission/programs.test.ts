import { expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { sha256 } from '#app/sha256.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')

test('a commission downloads its two programs from the page of its key, each as long and whole as its fingerprint says', async () => {
  await aMunicipality({ place })
  const { number } = await aRound({ place, at: new Date(), inPhase: 'published' })
  const officer = await anAccount({ place, roles: ['election-officer'] })
  const asked = await signedIn(running.origin, officer)
  const page = await asked.ask(`/ky/ak-bulun/office/rounds/${number}/commission`)
  const links = page.document.querySelectorAll('main a[download]')
  expect(links).toHaveLength(2)
  for (const link of links) {
    const { status, html } = await newVisitor(running.origin).ask(link.getAttribute('href') ?? '')
    expect([status, html.includes('node:crypto')]).toEqual([200, true])
    expect(page.text).toContain(sha256(html))
  }
})
