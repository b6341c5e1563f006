import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { ending, time } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import { aCalendar } from '#seed/builders/a-calendar.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Page } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = 'ak-bulun'
const plain = (text: string) => text.replace(/\s/g, ' ')

test('a vote that was sealed an hour late is told to have closed when it did, on every page', async () => {
  await aMunicipality()
  await aVillage()
  const at = new Date()
  const { number, calendar } = await anOpenVote({
    ...{ place, at },
    calendar: aCalendar({ inPhase: 'counting', at }),
  })
  const closed = calendar.counting
  const sealed = new Date(closed.getTime() + 3_600_000)
  await mongoose.connection
    .collection('rounds')
    .updateOne({ place, number }, { $set: { seal: { begunAt: sealed, doneAt: sealed } } })
  const officer = await sessionOf(
    running.context,
    running.origin,
    await anAccount({ roles: ['election-officer'] }),
  )
  for (const language of ['ky', 'ru', 'en'] as const) {
    const office = await officer.ask(`/${language}/${place}/office/rounds/${number}`)
    const row = rowOf(office, texts(language).roundOffice.closeTitle)
    expect(row).toContain(plain(ending(closed, language)))
    expect(row).not.toContain(time(sealed, language))
    const receipt = await newVisitor(running.origin).ask(
      `/${language}/${place}/rounds/${number}/receipt`,
    )
    expect(plain(receipt.text)).not.toContain(time(sealed, language))
    const course = await newVisitor(running.origin).ask(`/${language}/${place}/rounds/${number}`)
    expect(plain(course.text)).not.toContain(time(sealed, language))
    expect(plain(course.text)).toContain(time(closed, language))
  }
})

const rowOf = ({ document }: Page, title: string) =>
  plain(
    document
      .querySelectorAll('main tbody tr')
      .map((row) => row.text)
      .find((text) => text.includes(title)) ?? '',
  )
